import { SignWeights } from './sign-weights';

/** Made by `npm run train:names`: what each sign adds to the log odds that a name means its artist. */
export const NAME_WEIGHTS = SignWeights.read(`
0.47 accepted:others capital
0.11 accepted:others caps
0.16 accepted:others small
0.31 accepted:same capital
0.32 accepted:same first
-0.30 accepted:same inside
0.05 accepted:same place
-0.22 accepted:same small
-0.06 after ! capital
-0.53 after " capital
0.21 after ) capital
0.03 after , capital
-0.14 after , caps
-0.22 after , small
0.46 after . capital
-0.25 after : capital
0.10 after ; capital
-0.14 after adjective capital
-0.14 after adjective capital inside
-0.14 after adjective inside
-0.10 after adverb capital
-0.19 after adverb capital inside
0.01 after adverb inside
-0.07 after adverb noun-name capital
0.04 after and adjective capital
-0.02 after and adjective first
0.38 after and capital
0.08 after and capital after-colon
0.20 after and capital first
0.11 after and capital inside
-0.17 after and caps
-0.17 after and caps inside
0.20 after and first
0.05 after and function capital
0.49 after and inside
0.09 after and name capital
0.08 after and noun capital
0.38 after and noun-name capital
0.27 after and noun-name first
0.13 after and noun-name small
0.14 after and phrase capital
-0.35 after and place
-0.35 after and place capital
0.04 after and plural capital
0.12 after and small
0.12 after and small inside
0.11 after and unknown capital
-0.17 after and unknown caps
-0.20 after and verb capital
-0.18 after and verb first
0.21 after be adjective capital
0.46 after be capital
0.07 after be capital after-colon
0.36 after be capital first
0.03 after be capital inside
0.42 after be first
0.32 after be inside
0.06 after be name capital
0.06 after be name first
0.19 after be noun capital
-0.21 after be noun-name capital
0.16 after be noun-name first
0.09 after be phrase capital
-0.13 after be place
-0.13 after be place capital
-0.06 after be place first
0.06 after be plural capital
0.20 after be small
0.20 after be small inside
0.03 after be unknown capital
-0.16 after fans adjective capital
0.42 after fans capital
-0.05 after fans capital after-colon
-0.04 after fans capital first
0.51 after fans capital inside
0.06 after fans caps
-0.12 after fans first
0.51 after fans inside
0.16 after fans name capital
0.14 after fans noun capital
-0.08 after fans noun-name capital
-0.12 after fans noun-name first
0.18 after fans place
0.18 after fans place capital
0.13 after fans plural capital
0.07 after fans unknown capital
-0.79 after figure capital
-0.25 after figure capital first
-0.52 after figure capital inside
-0.30 after figure first
-0.13 after figure inside
-0.24 after figure month
-0.24 after figure month capital
-0.33 after figure noun-name capital
-0.14 after figure noun-name first
-0.17 after figure place
-0.17 after figure place capital
0.30 after function adjective capital
-0.26 after function capital
-0.02 after function capital after-colon
-0.29 after function capital first
0.04 after function capital inside
0.25 after function caps
0.24 after function caps first
-0.43 after function first
0.02 after function function capital
-0.16 after function function first
-0.05 after function function small
0.55 after function inside
-0.12 after function name capital
-0.18 after function name first
-0.27 after function noun capital
-0.09 after function noun first
-0.27 after function noun-name capital
-0.12 after function noun-name first
0.10 after function phrase capital
-0.22 after function place
-0.22 after function place capital
0.02 after function plural capital
-0.06 after function plural first
-0.09 after function small
-0.05 after function small first
-0.04 after function small inside
0.22 after function unknown capital
0.48 after function unknown first
0.02 after function verb capital
-0.18 after function verb first
0.12 after modal capital
-0.12 after modal capital first
0.24 after modal capital inside
-0.12 after modal first
0.47 after modal inside
0.15 after modal noun capital
0.13 after modal noun first
-0.11 after modal noun-name capital
-0.19 after modal noun-name first
0.02 after modal phrase capital
0.07 after modal plural capital
0.17 after modal small
0.17 after modal small inside
0.01 after modal verb capital
0.07 after name capital
-0.05 after name capital first
0.12 after name capital inside
-0.05 after name first
0.12 after name inside
0.21 after name noun-name capital
0.23 after not capital
0.40 after not capital first
-0.17 after not capital inside
0.40 after not first
0.14 after not function capital
0.54 after not inside
-0.01 after not name capital
0.04 after not noun capital
0.11 after not noun-name small
0.08 after not phrase capital
-0.20 after not place
-0.20 after not place capital
0.03 after not plural capital
0.25 after not small
0.25 after not small inside
-0.06 after noun adjective capital
-0.05 after noun adjective first
-0.27 after noun capital
-0.52 after noun capital first
0.25 after noun capital inside
-0.52 after noun first
-0.27 after noun inside
-0.34 after noun noun-name capital
-0.40 after noun noun-name first
-0.18 after noun plural capital
-0.42 after noun-name adjective capital
-0.35 after noun-name adjective first
-0.09 after noun-name adverb capital
-0.36 after noun-name capital
-0.18 after noun-name capital first
-0.18 after noun-name capital inside
-0.08 after noun-name first
-0.31 after noun-name inside
0.30 after noun-name noun-name capital
0.14 after noun-name noun-name first
-0.20 after noun-name noun-name small
-0.20 after noun-name place
-0.20 after noun-name place capital
-0.12 after noun-name place first
-0.23 after noun-name small
-0.20 after noun-name small inside
0.18 after noun-name unknown capital
0.18 after noun-name unknown first
0.17 after noun-name verb capital
0.47 after past adjective capital
0.50 after past adjective first
-0.14 after past adverb capital
0.28 after past capital
0.43 after past capital first
-0.19 after past capital inside
0.09 after past caps
0.31 after past caps inside
0.59 after past first
0.15 after past function capital
0.10 after past function first
0.45 after past inside
0.03 after past name capital
0.23 after past name first
0.27 after past noun capital
-0.05 after past noun-name first
0.08 after past noun-name small
0.07 after past phrase capital
-0.53 after past place
-0.53 after past place capital
-0.37 after past place first
0.07 after past plural capital
0.13 after past small
0.13 after past small inside
-0.04 after past unknown capital
0.08 after past unknown caps
-0.07 after past verb capital
0.41 after place capital
0.30 after place capital inside
0.15 after place inside
-0.23 after place_follow capital
-0.17 after place_follow capital first
-0.29 after place_follow inside
0.37 after play adjective capital
0.14 after play adjective first
0.67 after play capital
0.65 after play capital first
0.03 after play capital inside
0.41 after play first
0.10 after play function capital
0.03 after play function first
0.28 after play inside
-0.34 after play name capital
-0.13 after play name first
0.30 after play noun capital
0.26 after play noun first
-0.21 after play noun-name capital
-0.22 after play noun-name first
0.03 after play phrase capital
0.13 after play place
0.13 after play place capital
0.27 after play place first
0.50 after play plural capital
0.23 after play plural first
-0.24 after play unknown capital
0.11 after play unknown first
0.03 after play verb capital
-0.05 after play verb first
0.16 after plural adjective capital
0.11 after plural adjective first
0.05 after plural adverb first
0.04 after plural capital
0.16 after plural capital after-colon
0.02 after plural capital first
-0.14 after plural capital inside
-0.24 after plural first
-0.03 after plural function capital
-0.03 after plural function first
0.07 after plural inside
-0.28 after plural name capital
-0.20 after plural name first
-0.18 after plural noun capital
-0.22 after plural noun first
-0.03 after plural noun-name capital
-0.04 after plural noun-name first
0.22 after plural noun-name small
-0.10 after plural phrase capital
0.05 after plural phrase first
0.35 after plural place
0.35 after plural place capital
0.23 after plural place first
-0.13 after plural plural capital
-0.09 after plural plural first
0.11 after plural small
0.11 after plural small inside
-0.03 after plural unknown capital
-0.15 after plural unknown first
0.31 after plural verb capital
0.27 after plural verb first
0.35 after singular adjective capital
0.28 after singular adjective first
-0.21 after singular capital
-0.27 after singular capital first
0.03 after singular capital inside
-0.03 after singular first
-0.40 after singular inside
0.44 after singular name capital
0.53 after singular name first
-0.19 after singular noun capital
-0.14 after singular noun first
-0.33 after singular noun-name capital
-0.26 after singular noun-name first
-0.25 after singular noun-name small
-0.07 after singular phrase capital
-0.07 after singular phrase first
-0.09 after singular place
-0.09 after singular place capital
-0.24 after singular place first
0.02 after singular plural capital
-0.32 after singular small
-0.32 after singular small inside
-0.47 after singular unknown capital
-0.36 after singular unknown first
-0.07 after singular unknown small
0.13 after that capital
0.22 after that capital inside
0.05 after that noun-name capital
0.44 after unknown capital
0.30 after unknown capital first
0.14 after unknown capital inside
0.04 after unknown first
0.14 after unknown inside
0.17 after unknown noun-name capital
-0.15 after verb adjective capital
0.03 after verb capital
-0.19 after verb capital first
0.09 after verb capital inside
-0.14 after verb first
-0.25 after verb inside
0.07 after verb noun capital
-0.23 after verb noun-name capital
-0.29 after verb noun-name first
0.09 after verb place
0.09 after verb place capital
-0.10 after verb place first
0.38 after verb plural capital
0.38 after verb plural first
-0.27 after verb small
-0.27 after verb small inside
-0.04 after verb unknown capital
-0.12 after verb unknown first
-0.02 after verb verb capital
-0.06 after verb verb first
0.13 after who capital
0.13 after who capital inside
0.13 after who inside
0.04 after who name capital
-0.05 after with adjective capital
-0.09 after with adjective first
-0.02 after with adverb capital
-0.11 after with capital
-0.18 after with capital after-colon
-0.43 after with capital first
0.50 after with capital inside
0.02 after with caps
-0.12 after with caps inside
-0.34 after with first
0.07 after with function capital
0.66 after with inside
-0.08 after with mixed
-0.08 after with mixed first
0.24 after with name capital
-0.10 after with name first
-0.10 after with noun capital
-0.39 after with noun first
-0.28 after with noun-name capital
-0.37 after with noun-name first
0.06 after with noun-name small
0.20 after with phrase capital
0.23 after with phrase first
-0.08 after with phrase mixed
-0.34 after with place
-0.34 after with place capital
0.60 after with plural capital
0.20 after with plural first
0.21 after with small
0.21 after with small inside
-0.12 after with unknown caps
0.23 after with unknown first
-0.46 after with verb capital
1.37 after – capital
0.24 after:end capital
-0.02 after:end caps
-0.27 after:hyphen capital
-0.36 after:name candidate
-1.96 after:name capital
0.20 after= 1977 capital
-0.10 after= 20 capital
-0.20 after= 2009 capital
-0.20 after= 2014 capital
-0.12 after= 3 capital
-0.22 after= a capital
0.13 after= after capital
0.10 after= album capital
-0.07 after= alone capital
-0.12 after= also capital
0.49 after= and capital
-0.17 after= and caps
0.12 after= and small
0.12 after= announced capital
0.85 after= are capital
-0.13 after= as capital
0.18 after= asked capital
0.75 after= at capital
-0.13 after= bags capital
-0.13 after= beat capital
-0.06 after= before capital
0.07 after= began capital
0.09 after= between capital
0.31 after= box capital
0.11 after= broke capital
-0.27 after= by capital
-0.70 after= came capital
-0.09 after= campaign capital
0.16 after= closed capital
0.21 after= come capital
-0.45 after= comes capital
0.03 after= could capital
0.05 after= cover capital
-0.27 after= cross capital
-0.02 after= did capital
-0.14 after= died capital
-0.07 after= disease capital
0.04 after= ever capital
0.38 after= fans capital
-0.28 after= fell capital
-0.09 after= flew capital
-0.23 after= for capital
0.32 after= formed capital
0.10 after= found capital
0.61 after= from capital
0.17 after= gave capital
0.22 after= grew capital
0.11 after= guitarist capital
0.47 after= had capital
0.42 after= has capital
1.17 after= have capital
-0.06 after= he capital
0.04 after= heard capital
0.08 after= in capital
-0.40 after= is capital
-0.25 after= is small
0.19 after= knew capital
-0.02 after= like capital
-0.12 after= live capital
0.39 after= lived capital
-0.04 after= made capital
0.08 after= moved capital
-0.12 after= music capital
0.04 after= needed capital
0.48 after= never capital
0.07 after= never small
0.01 after= next capital
-1.08 after= of capital
-0.12 after= officials capital
0.54 after= on capital
-0.03 after= on caps
0.05 after= on small
0.04 after= once capital
0.06 after= one capital
-0.13 after= only capital
-0.25 after= opened capital
-0.10 after= or capital
0.13 after= performed capital
0.39 after= played capital
-0.03 after= put capital
0.04 after= record capital
0.10 after= recorded capital
0.13 after= released capital
-0.04 after= resigned capital
0.17 after= return capital
0.03 after= returned capital
0.44 after= said capital
-0.05 after= said caps
0.01 after= sang capital
-0.11 after= sat capital
-0.07 after= says capital
-0.02 after= she capital
-0.04 after= should capital
-0.02 after= signed capital
0.45 after= since capital
-0.07 after= smells capital
0.12 after= sold capital
0.07 after= song capital
0.29 after= sounded capital
0.06 after= split capital
-0.03 after= spoke capital
-0.04 after= still capital
0.04 after= stopped capital
0.01 after= studied capital
0.01 after= take capital
-0.03 after= than capital
0.13 after= that capital
-0.67 after= the capital
0.14 after= their capital
-0.08 after= ticket capital
0.11 after= tickets capital
-0.07 after= to capital
0.43 after= took capital
0.25 after= toured capital
0.21 after= tribute capital
0.13 after= turned capital
-0.25 after= until capital
0.10 after= vocals capital
-0.09 after= was capital
0.05 after= went capital
1.05 after= were capital
0.13 after= who capital
0.15 after= will capital
-0.44 after= with capital
0.07 after= without capital
-0.17 after= won capital
-0.32 after= wore capital
0.06 after= would capital
-0.15 after= wrote capital
-0.23 after= you capital
-0.29 also:capital capital
0.12 also:capital caps
-0.30 also:small alone
-0.31 also:small capital
0.05 also:small small
0.24 article The capital
-0.03 article the capital
0.34 article the small
0.15 article:first capital
-0.19 article:first caps
-0.19 artist:sentence capital
0.11 artist:sentence caps
0.06 artist:sentence first
0.25 artist:sentence inside
-0.19 artist:sentence month
-0.04 artist:sentence place
0.16 artist:sentence small
-0.05 before " capital
-0.53 before ) capital
0.39 before , capital
0.28 before , caps
-0.16 before , small
0.59 before : capital
-0.89 before ; capital
-0.24 before ; caps
0.09 before act adjective capital
0.21 before act capital
0.12 before adjective adjective capital
-0.13 before adjective capital
0.02 before adjective noun capital
-0.16 before adjective noun-name capital
-0.11 before adverb adverb capital
0.20 before adverb capital
-0.07 before adverb name capital
0.09 before adverb noun-name capital
0.03 before adverb small
-0.01 before article adjective capital
-0.09 before article adverb capital
-0.98 before article capital
-0.01 before article name capital
-0.63 before article noun-name capital
-0.14 before article noun-name small
-0.38 before article phrase capital
-0.04 before article place capital
0.34 before article plural capital
-0.28 before article small
-0.17 before article unknown capital
-0.14 before article unknown small
0.40 before by capital
0.13 before by caps
0.02 before by name capital
0.10 before by noun-name capital
0.23 before by place capital
-0.24 before by unknown capital
0.13 before by unknown caps
0.07 before by verb capital
0.26 before determiner adjective capital
-0.34 before determiner capital
0.09 before determiner caps
0.02 before determiner function capital
-0.41 before determiner name capital
0.01 before determiner noun capital
0.05 before determiner noun-name capital
-0.28 before determiner noun-name small
-0.15 before determiner phrase capital
-0.03 before determiner place capital
0.02 before determiner plural capital
-0.47 before determiner small
0.05 before determiner unknown capital
0.50 before figure capital
-0.07 before figure month capital
0.09 before figure name capital
0.14 before figure noun-name capital
-0.09 before function adjective capital
0.30 before function adverb capital
0.64 before function capital
0.03 before function function capital
0.17 before function name capital
-0.13 before function name small
-0.14 before function noun capital
0.05 before function noun-name capital
-0.04 before function noun-name small
0.03 before function phrase capital
0.58 before function place capital
0.13 before function plural capital
0.01 before function small
-0.14 before function unknown capital
-0.28 before function verb capital
0.26 before hear capital
0.11 before hear noun-name capital
0.22 before hear noun-name small
0.02 before hear phrase capital
0.42 before hear small
0.03 before hear unknown capital
0.01 before hear verb capital
0.12 before join adjective capital
0.08 before join adverb capital
0.30 before join capital
0.01 before join function capital
0.05 before join name capital
0.06 before join noun capital
0.20 before join noun-name capital
-0.28 before join place capital
0.04 before join unknown capital
0.06 before name capital
-0.24 before name name capital
0.27 before name noun capital
0.12 before name noun-name capital
-0.06 before name place capital
0.15 before name unknown capital
0.18 before noun capital
-0.03 before noun noun-name capital
-0.24 before noun-name adjective capital
-0.09 before noun-name capital
-0.37 before noun-name noun-name capital
0.05 before noun-name place capital
0.31 before noun-name plural capital
0.19 before past adjective capital
0.43 before past capital
0.04 before past function capital
0.13 before past name capital
0.07 before past noun capital
0.25 before past noun-name capital
0.02 before past place capital
-0.27 before past unknown capital
-0.03 before past verb capital
-0.08 before person capital
-0.05 before person noun-name capital
0.24 before place adjective capital
-0.04 before place capital
-0.11 before place caps
0.26 before place function capital
-0.10 before place month capital
0.01 before place name capital
0.16 before place noun capital
0.68 before place noun-name capital
0.06 before place phrase capital
-1.42 before place place capital
-0.11 before place place caps
0.05 before place plural capital
-0.12 before place small
0.03 before place unknown capital
-0.27 before place_name capital
-0.03 before place_name place capital
-0.27 before place_name unknown capital
-0.06 before plural capital
-0.01 before plural noun capital
-0.65 before speech capital
0.22 before speech name capital
-0.32 before speech noun-name capital
-0.30 before speech plural capital
0.13 before to adjective capital
0.22 before to adverb capital
0.56 before to capital
-0.04 before to caps
0.11 before to function capital
0.12 before to month capital
0.17 before to name capital
-0.45 before to noun capital
-0.07 before to noun-name capital
0.28 before to noun-name caps
0.15 before to noun-name small
0.18 before to phrase capital
-0.21 before to place capital
-0.32 before to plural capital
0.04 before to small
0.27 before to unknown capital
-0.22 before to unknown caps
0.39 before to verb capital
-0.18 before unknown capital
-0.19 before unknown noun-name capital
-0.03 before unknown plural capital
0.20 before unknown unknown capital
-0.04 before unknown verb capital
0.21 before verb capital
0.06 before verb function capital
0.05 before verb noun capital
0.04 before verb noun-name capital
0.18 before verb noun-name small
0.01 before verb place capital
0.30 before verb small
0.07 before verb unknown capital
-0.36 before with adjective capital
0.18 before with adverb capital
0.43 before with capital
0.15 before with caps
0.15 before with function capital
0.03 before with name capital
0.22 before with noun capital
-0.17 before with noun-name capital
0.22 before with phrase capital
-0.45 before with place capital
0.03 before with plural capital
0.36 before with small
0.20 before with unknown capital
0.13 before with unknown caps
0.39 before with verb capital
-0.22 before work capital
-0.14 before work noun-name capital
-0.49 before – capital
-0.06 before2 act place
0.19 before2 act to
0.22 before2 adjective adjective
0.14 before2 adjective noun-name
-0.15 before2 adjective place
-0.21 before2 adjective to
0.19 before2 adjective with
0.12 before2 adverb function
0.09 before2 adverb noun-name
-0.08 before2 adverb place
0.06 before2 adverb to
0.05 before2 article adjective
-0.02 before2 article function
0.13 before2 article noun-name
0.10 before2 by function
0.03 before2 determiner determiner
0.06 before2 determiner function
0.04 before2 determiner past
-0.03 before2 determiner place
-0.01 before2 determiner to
0.11 before2 function adjective
0.28 before2 function adverb
0.15 before2 function by
-0.20 before2 function determiner
0.66 before2 function function
0.34 before2 function hear
0.04 before2 function join
-0.43 before2 function past
0.32 before2 function place
-0.46 before2 function speech
-0.22 before2 function to
0.28 before2 function verb
0.46 before2 function with
0.03 before2 hear place
0.39 before2 hear to
-0.02 before2 hear with
0.19 before2 join place
0.14 before2 join to
0.23 before2 join with
-0.31 before2 name function
0.02 before2 name join
0.32 before2 name name
0.46 before2 name past
0.02 before2 name place
0.49 before2 name to
0.48 before2 name with
0.34 before2 noun join
0.28 before2 noun past
0.02 before2 noun place
-0.19 before2 noun to
0.04 before2 noun verb
0.15 before2 noun with
0.09 before2 noun-name act
-0.15 before2 noun-name by
0.16 before2 noun-name determiner
-0.99 before2 noun-name function
-0.11 before2 noun-name join
0.09 before2 noun-name past
-0.39 before2 noun-name place
-0.26 before2 noun-name speech
-0.18 before2 noun-name to
-0.11 before2 noun-name verb
0.41 before2 noun-name with
0.06 before2 past adverb
0.07 before2 past article
-0.20 before2 past by
0.24 before2 past determiner
-0.09 before2 past function
-0.53 before2 past to
-0.15 before2 past with
-0.30 before2 person past
-0.06 before2 place adjective
-0.39 before2 place article
-0.04 before2 place by
-0.31 before2 place determiner
0.12 before2 place figure
0.31 before2 place function
0.19 before2 place name
-0.02 before2 place place_name
0.24 before2 place verb
-0.27 before2 place with
0.08 before2 plural function
0.12 before2 plural hear
-0.07 before2 plural join
-0.14 before2 plural past
-0.24 before2 plural place
0.16 before2 plural to
-0.05 before2 plural verb
0.03 before2 plural with
0.02 before2 speech determiner
0.09 before2 speech to
-0.15 before2 to article
0.11 before2 to determiner
0.17 before2 to figure
0.16 before2 to function
0.03 before2 to hear
-0.03 before2 to name
0.22 before2 to noun-name
0.04 before2 to verb
0.04 before2 unknown function
0.29 before2 unknown join
-0.14 before2 unknown name
0.09 before2 unknown past
-0.06 before2 unknown place
-0.03 before2 unknown speech
0.42 before2 unknown to
-0.12 before2 unknown unknown
0.33 before2 unknown with
0.04 before2 verb by
0.15 before2 verb function
0.54 before2 verb to
0.06 before2 verb with
-0.10 before2 with article
-0.13 before2 with determiner
0.15 before2 with function
-0.10 before2 with join
0.03 before2 with past
0.01 before2 with place
-0.09 before2 with to
0.28 before2 work by
0.02 before2 work determiner
-0.07 before2 work place
-0.15 before2 work to
0.25 before2:music as
0.36 before2:music by
0.14 before2:music for
0.32 before2:music in
0.54 before2:music of
0.04 before2:music that
0.04 before2:music with
0.20 before:start capital
0.15 before:start caps
-0.17 before:start mixed
-0.15 before:start small
0.08 before= a capital
-0.14 before= about capital
0.15 before= after capital
0.21 before= after caps
-0.03 before= all capital
0.11 before= and caps
0.23 before= and small
-0.02 before= as capital
-0.21 before= at capital
0.17 before= be capital
-0.20 before= beat capital
0.06 before= became capital
0.03 before= before capital
0.01 before= began capital
0.05 before= between capital
-0.03 before= big capital
0.06 before= bring capital
0.18 before= but capital
0.40 before= by capital
0.13 before= by caps
-0.56 before= called capital
0.16 before= christmas capital
-0.30 before= de capital
-0.23 before= did capital
-0.02 before= east capital
0.42 before= for capital
0.18 before= for small
0.55 before= formed capital
0.05 before= former capital
0.24 before= founded capital
-0.01 before= from capital
-0.45 before= gave capital
-0.05 before= goethe capital
0.13 before= group capital
0.04 before= had capital
0.27 before= half capital
0.08 before= has capital
-0.12 before= have capital
0.01 before= hear capital
0.04 before= hums capital
-0.15 before= in capital
-0.04 before= in caps
0.08 before= into capital
-0.29 before= is capital
0.05 before= is small
0.15 before= it capital
-0.25 before= its capital
0.28 before= joined capital
-0.04 before= kate capital
-0.02 before= late capital
0.11 before= led capital
0.38 before= left capital
0.13 before= like capital
-0.12 before= love capital
-0.04 before= ludwig capital
0.14 before= made capital
0.12 before= met capital
-0.26 before= my small
0.01 before= named capital
0.03 before= new capital
-0.02 before= nick capital
-0.63 before= no capital
0.37 before= not capital
-0.01 before= of capital
-0.31 before= on capital
-0.11 before= out capital
0.02 before= over capital
0.08 before= played capital
0.08 before= plays capital
-0.04 before= president capital
0.46 before= put capital
0.05 before= rate capital
-0.12 before= recorded capital
-0.03 before= said capital
0.02 before= saw capital
0.11 before= saw small
-0.28 before= simply capital
-0.17 before= song capital
-0.02 before= space capital
0.04 before= start capital
0.30 before= started capital
0.09 before= than capital
0.30 before= that capital
-0.98 before= the capital
-0.28 before= the small
0.10 before= then capital
0.07 before= thing capital
0.03 before= time capital
0.20 before= to capital
-0.14 before= to small
-0.43 before= toured capital
0.04 before= until capital
0.04 before= up capital
-0.19 before= was capital
0.03 before= were capital
0.13 before= when capital
0.11 before= where capital
0.03 before= which capital
-0.09 before= while capital
0.05 before= why capital
0.29 before= with capital
-0.11 before= yes capital
0.16 bias
-1.40 candidate:sentence capital
-0.23 candidate:sentence caps
0.34 capitals many capital
0.01 capitals many caps
-0.35 capitals none capital
-0.04 capitals none caps
-0.10 capitals none mixed
-0.02 capitals none small
0.38 capitals some capital
0.02 capitals some caps
0.04 capitals some small
0.17 careless small
-0.02 dry ambiguous
-0.65 dry clear
-0.08 dry contested
-0.96 dry first
0.22 dry inside
-0.20 dry month
0.21 dry place
-0.17 figures capital
-0.47 figures caps
0.16 figures small
-0.15 first-round accepted:others capital
-0.24 first-round also:capital capital
0.12 first-round also:capital caps
-0.28 first-round also:small alone
-0.34 first-round also:small capital
0.04 first-round also:small small
-0.20 first-round artist:sentence capital
-0.23 first-round artist:sentence first
0.03 first-round artist:sentence place
-0.84 first-round candidate:sentence capital
0.01 first-round candidate:sentence caps
0.14 first-round list:artist inside
0.12 first-round list:artist-and
1.12 first-round list:candidate capital
0.31 first-round list:candidate caps
-0.31 first-round list:capital capital
-0.02 first-round list:capital noun-name
-0.47 first-round list:name capital
0.04 first-round list:name caps
0.07 first-round list:name name
-0.02 first-round list:name noun-name
-0.56 first-round list:name place
-0.08 first-round list:name plural
-0.25 first-round list:name verb
-0.11 first-round longer first
-0.64 first-round longer inside
-0.07 frame " capital
0.12 frame " fans
0.17 frame ( )
-0.25 frame ( ,
-0.16 frame ) (
-0.10 frame ) capital
-0.37 frame ) with
0.21 frame ) –
-0.17 frame , "
0.20 frame , (
-0.01 frame , ,
-0.23 frame , :
-0.18 frame , ;
0.59 frame , and
0.11 frame , be
-0.50 frame , capital
0.22 frame , end
-0.18 frame , figure
-0.02 frame , function
-0.12 frame , not
0.32 frame , past
0.10 frame , play
0.17 frame , plural
0.04 frame , with
-0.12 frame : (
0.47 frame : ,
0.08 frame : and
0.07 frame : be
-0.10 frame : capital
-0.04 frame : end
0.12 frame : fans
-0.02 frame : function
0.09 frame : plural
-0.13 frame : with
0.14 frame : –
-0.37 frame ; ,
0.05 frame ; be
-0.29 frame ; capital
-0.10 frame ; not
-0.23 frame ; noun-name
0.10 frame ; past
0.11 frame ; play
-0.03 frame ; plural
-0.13 frame ; singular
-0.16 frame ; verb
0.29 frame ; –
0.18 frame act ,
0.03 frame adjective end
0.03 frame adjective fans
-0.22 frame adverb play
-0.06 frame article capital
-0.28 frame article end
0.21 frame article fans
-0.10 frame article function
0.13 frame article noun-name
-0.36 frame article past
-0.50 frame article plural
-0.21 frame article singular
0.25 frame article with
0.08 frame by ,
0.01 frame by and
-0.12 frame by capital
-0.11 frame by end
0.14 frame by function
0.13 frame by with
-0.03 frame capital "
-0.03 frame capital (
0.13 frame capital ,
-0.05 frame capital :
0.15 frame capital be
-0.12 frame capital capital
-0.13 frame capital end
0.15 frame capital function
-0.04 frame capital not
-0.03 frame capital noun
0.06 frame capital past
0.11 frame capital play
0.20 frame capital plural
-0.06 frame capital singular
-0.13 frame capital verb
-0.42 frame capital with
-0.43 frame determiner be
-0.11 frame determiner capital
0.20 frame determiner fans
-0.07 frame determiner function
0.10 frame determiner modal
0.06 frame determiner not
-0.18 frame determiner noun
-0.12 frame determiner noun-name
0.10 frame determiner past
0.08 frame determiner play
0.14 frame determiner plural
-0.18 frame determiner singular
-0.12 frame determiner with
-0.07 frame figure figure
0.02 frame figure past
0.15 frame figure play
0.17 frame function ,
-0.17 frame function and
0.13 frame function be
-0.11 frame function capital
0.22 frame function end
0.01 frame function fans
0.13 frame function function
0.13 frame function not
-0.05 frame function noun-name
0.24 frame function past
-0.07 frame function play
0.04 frame function plural
0.34 frame function singular
-0.03 frame function verb
0.06 frame function who
-0.49 frame function with
0.21 frame hear ,
0.13 frame hear and
0.29 frame hear with
-0.02 frame join ,
0.04 frame join function
0.16 frame join with
-0.21 frame noun-name ,
-0.22 frame noun-name past
0.23 frame noun-name plural
-0.24 frame noun-name singular
0.19 frame past ,
-0.30 frame past adverb
0.09 frame past and
-0.12 frame past end
0.22 frame past function
0.41 frame past with
-0.04 frame place ,
0.07 frame place :
0.04 frame place ;
-0.13 frame place and
-0.02 frame place capital
0.10 frame place end
-0.02 frame place figure
-0.24 frame place function
-0.40 frame place past
-0.03 frame place singular
0.21 frame place with
0.13 frame place_name fans
-0.34 frame speech ,
-0.66 frame speech end
0.24 frame speech function
-0.18 frame start (
-0.21 frame start ,
-0.08 frame start -
-0.36 frame start :
-0.15 frame start adjective
0.19 frame start and
0.36 frame start be
-0.95 frame start capital
-0.16 frame start end
-0.02 frame start fans
-0.16 frame start figure
0.12 frame start function
-0.12 frame start modal
0.17 frame start name
0.40 frame start not
-0.18 frame start noun
-0.01 frame start noun-name
0.21 frame start past
-0.17 frame start place_follow
0.67 frame start play
0.35 frame start plural
-0.28 frame start singular
0.24 frame start unknown
-0.27 frame start verb
-0.38 frame start with
0.73 frame start –
-0.06 frame to (
-0.34 frame to and
0.28 frame to be
0.02 frame to capital
0.42 frame to end
0.03 frame to fans
-0.12 frame to figure
0.11 frame to function
0.17 frame to not
0.02 frame to noun-name
-0.01 frame to past
0.10 frame to play
-0.37 frame to plural
-0.22 frame to singular
0.23 frame to with
0.06 frame verb ;
0.04 frame verb end
0.10 frame verb fans
0.08 frame verb past
0.17 frame verb with
-0.06 frame with '
0.18 frame with ,
0.27 frame with :
0.11 frame with ;
0.21 frame with and
-0.20 frame with be
-0.23 frame with capital
0.61 frame with end
-0.09 frame with figure
0.21 frame with function
0.09 frame with modal
0.01 frame with not
0.22 frame with past
-0.40 frame with plural
0.21 frame with singular
0.08 frame with verb
0.08 frame with with
-0.16 headline
-0.01 joined:left adjective
-0.20 joined:left adverb
-0.59 joined:left ambiguous
-0.56 joined:left capital
-0.22 joined:left caps
0.01 joined:left clear
-0.19 joined:left contested
-0.32 joined:left name
0.41 joined:left noun
-0.15 joined:left noun-name
-0.01 joined:left phrase
-0.27 joined:left place
-0.19 joined:left plural
0.01 joined:left unknown
-0.05 joined:left verb
0.03 joined:opening adjective
-0.84 joined:opening function
-0.96 joined:opening noun-name
0.11 joined:opening verb
-0.67 known-name after-colon
-0.55 known-name first
-0.21 known-name inside
0.40 list:artist
0.55 list:artist first
0.24 list:artist inside
0.23 list:artist place
0.62 list:artist-and
-0.51 list:candidate capital
-0.35 list:capital capital
-0.08 list:capital noun-name
-0.01 list:name adjective
-0.51 list:name capital
0.05 list:name caps
0.08 list:name name
-0.02 list:name noun-name
-0.45 list:name place
-0.14 list:name plural
-0.24 list:name verb
-0.05 list:small
-0.08 longer first
-0.55 longer inside
-0.51 music:many first
0.16 music:many inside
-0.22 music:many month
0.35 music:many place
0.29 music:near capital
0.21 music:near caps
0.41 music:near first
0.32 music:near inside
0.12 music:near month
-0.23 music:near place
0.19 music:near small
-0.10 music:none capital
-0.18 music:none caps
-0.27 music:none first
0.15 music:none inside
-0.10 music:none mixed
-0.24 music:none month
-0.22 music:none place
-0.17 music:none small
0.31 music:sentence capital
-0.02 music:sentence caps
0.40 particle and many
0.10 particle and one
-0.35 particle at one
-0.04 particle by one
-0.38 particle for many
0.14 particle for one
-0.03 particle from one
-0.17 particle in many
0.03 particle in one
0.02 particle of many
-1.03 particle of one
0.07 particle to many
-0.06 particle to one
0.11 particle with one
0.10 possessive capital
0.61 possessive first
-0.86 possessive inside
0.36 possessive place
-0.01 possessive:of adjective
-0.68 possessive:of capital
0.17 possessive:of fans
0.51 possessive:of function
0.12 possessive:of noun
-0.17 possessive:of noun-name
0.03 possessive:of plural
-0.04 possessive:of verb
-0.50 quoted capital
-0.18 run:left many capital
0.22 run:left many caps
-0.91 run:left one capital
-0.11 run:left one caps
0.16 run:none adjective
0.13 run:none adverb
0.39 run:none after-colon
0.05 run:none first
0.12 run:none function
1.09 run:none inside
-0.30 run:none month
0.40 run:none name
-0.06 run:none noun
0.84 run:none noun-name
0.03 run:none past
-0.09 run:none phrase
-0.18 run:none place
-0.39 run:none plural
0.52 run:none unknown
0.36 run:none verb
0.08 run:phrase
-0.13 run:right many capital
-0.20 run:right many caps
-0.54 run:right one capital
0.13 run:right one caps
0.05 shouted
-0.47 strength ambiguous capital
0.35 strength ambiguous caps
-0.18 strength ambiguous small
0.40 strength clear capital
-0.14 strength clear caps
0.08 strength clear small
0.77 strength contested capital
-0.23 strength contested caps
-0.17 strength contested mixed
0.12 strength contested small
-0.14 stylised caps
0.14 stylised exact
0.13 topic much
0.98 topic much first
-0.56 topic much inside
-0.12 topic much month
-0.18 topic much place
-0.30 topic none
0.51 topic none first
-0.32 topic none inside
-0.49 topic none place
0.29 topic some
0.51 topic some first
0.11 topic some inside
-0.33 topic some place
0.05 word= a
0.07 word= abba
0.32 word= accept
0.24 word= adele
0.29 word= air
-0.22 word= america
-0.12 word= anthrax
-0.08 word= archive
0.03 word= ash
0.64 word= asia
0.09 word= band
0.36 word= battles
0.03 word= bauhaus
-0.13 word= beach
0.24 word= beck
-0.38 word= berlin
-0.20 word= big
-0.28 word= blue
0.58 word= blur
-0.03 word= books
0.02 word= boris
0.03 word= boston
0.10 word= bread
-0.61 word= bush
0.03 word= cake
0.05 word= can
0.05 word= carcass
0.24 word= caribou
0.02 word= cars
0.02 word= chemical
0.30 word= cher
0.12 word= chic
-0.18 word= chicago
0.01 word= clash
0.03 word= clutch
-0.06 word= cold
0.14 word= common
0.24 word= cream
-0.17 word= cure
-0.13 word= daft
0.51 word= daughter
-0.01 word= death
0.03 word= deep
0.15 word= disclosure
0.30 word= doors
-0.03 word= down
-0.03 word= drake
-0.08 word= dream
-0.79 word= drums
0.15 word= earth
0.43 word= editors
-0.07 word= embrace
-0.38 word= europe
-0.15 word= eve
-0.39 word= exodus
-0.10 word= faith
-0.21 word= fall
-0.06 word= family
-0.48 word= faust
0.03 word= fish
0.19 word= foals
-0.19 word= free
-0.03 word= fun
0.29 word= future
-0.33 word= game
-0.22 word= gang
-0.25 word= garbage
-0.06 word= genesis
-0.01 word= girls
0.06 word= grouper
0.05 word= guns
-0.19 word= health
-0.50 word= heart
0.37 word= hole
0.01 word= hot
0.03 word= immortal
0.03 word= iron
0.10 word= jam
-0.33 word= james
-0.15 word= japan
0.03 word= jay
0.53 word= journey
0.05 word= joy
-0.18 word= justice
0.17 word= kansas
-0.13 word= killers
-0.18 word= kiss
-0.01 word= lamb
-0.86 word= live
-0.61 word= love
0.16 word= low
0.10 word= madness
0.02 word= madonna
0.35 word= magazine
0.02 word= massive
0.40 word= metric
0.16 word= moby
0.03 word= muse
-0.11 word= national
0.12 word= nirvana
0.72 word= oasis
0.28 word= orbital
0.14 word= phoenix
-0.36 word= pink
-0.31 word= poison
0.01 word= police
0.03 word= possessed
0.47 word= prince
0.20 word= prodigy
0.37 word= pulp
-0.43 word= queen
-0.54 word= rainbow
-0.40 word= real
-0.52 word= red
0.26 word= ride
-0.02 word= riverside
-0.05 word= roots
-0.27 word= rush
0.02 word= saxon
0.14 word= seal
-0.38 word= september
0.57 word= simple
-0.17 word= sleep
0.04 word= sonic
-0.13 word= space
-0.07 word= sparks
0.34 word= spoon
0.24 word= squeeze
0.05 word= stars
0.16 word= sting
0.01 word= stone
-0.06 word= streets
0.11 word= strokes
0.12 word= suede
0.03 word= swans
0.36 word= sweet
0.03 word= talking
-0.14 word= television
0.10 word= testament
-0.16 word= texas
0.01 word= the
0.21 word= tool
0.17 word= toto
-0.03 word= traffic
-0.09 word= train
-0.11 word= travis
0.09 word= underworld
-0.08 word= usher
-0.59 word= verve
-0.15 word= who
0.32 word= wire
-0.22 word= women
-0.06 word= yes
-0.07 written capital adjective
-0.04 written capital adverb
0.02 written capital after-colon
0.03 written capital after-colon adjective
-0.02 written capital after-colon month
0.04 written capital after-colon name
0.22 written capital after-colon noun
-0.26 written capital after-colon noun-name
-0.21 written capital after-colon place
0.18 written capital after-colon plural
0.17 written capital after-colon unknown
-0.13 written capital after-colon verb
0.25 written capital first
0.27 written capital first adjective
-0.60 written capital first adverb
-0.23 written capital first function
0.33 written capital first name
-0.12 written capital first noun
-0.04 written capital first noun-name
-0.03 written capital first phrase
0.29 written capital first place
-0.16 written capital first plural
0.83 written capital first unknown
-0.28 written capital first verb
0.34 written capital function
0.22 written capital inside
-0.37 written capital inside adjective
0.57 written capital inside adverb
0.57 written capital inside function
-0.36 written capital inside month
-0.24 written capital inside name
0.35 written capital inside noun
0.14 written capital inside noun-name
0.05 written capital inside past
0.21 written capital inside phrase
-0.47 written capital inside place
0.13 written capital inside plural
-0.36 written capital inside unknown
0.06 written capital inside verb
-0.38 written capital month
0.13 written capital name
0.45 written capital noun
-0.16 written capital noun-name
0.03 written capital past
0.20 written capital phrase
-0.39 written capital place
0.15 written capital plural
0.64 written capital unknown
-0.34 written capital verb
0.15 written caps first
0.22 written caps first noun
0.09 written caps first noun-name
-0.10 written caps first unknown
0.04 written caps first verb
-0.17 written caps inside
0.07 written caps inside name
0.20 written caps inside noun-name
-0.23 written caps inside place
-0.04 written caps inside unknown
0.07 written caps name
0.22 written caps noun
0.29 written caps noun-name
-0.23 written caps place
-0.10 written caps plural
-0.14 written caps unknown
0.04 written caps verb
-0.17 written mixed first
-0.17 written mixed first phrase
-0.17 written mixed phrase
0.03 written small adjective
-0.15 written small first
-0.08 written small first function
-0.11 written small function
0.17 written small inside
0.03 written small inside adjective
-0.02 written small inside function
0.04 written small inside name
0.06 written small inside noun
0.14 written small inside noun-name
0.09 written small inside phrase
0.16 written small inside plural
-0.17 written small inside unknown
-0.30 written small inside verb
0.04 written small name
0.06 written small noun
0.14 written small noun-name
0.09 written small phrase
0.16 written small plural
-0.24 written small unknown
-0.30 written small verb
`);
