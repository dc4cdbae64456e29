import { SignWeights } from './sign-weights';

/** Made by `npm run train:names`: what each sign adds to the log odds that a name means its artist. */
export const NAME_WEIGHTS = SignWeights.read(`
0.34 accepted:others capital
0.06 accepted:others caps
0.08 accepted:others small
0.33 accepted:same capital
0.36 accepted:same first
-0.30 accepted:same inside
0.01 accepted:same place
-0.23 accepted:same small
-0.07 after ! capital
-0.51 after " capital
0.21 after ) capital
0.08 after , capital
-0.22 after , caps
0.22 after , small
-0.23 after : capital
0.09 after ; capital
-0.09 after adverb capital
-0.19 after adverb capital inside
-0.09 after adverb inside
-0.06 after adverb noun-name capital
-0.09 after and adjective capital
0.44 after and capital
0.05 after and capital after-colon
0.29 after and capital first
0.09 after and capital inside
-0.17 after and caps
-0.17 after and caps inside
0.29 after and first
0.05 after and function capital
0.42 after and inside
0.07 after and name capital
0.08 after and noun capital
0.56 after and noun-name capital
0.49 after and noun-name first
0.15 after and noun-name small
0.11 after and phrase capital
-0.32 after and place
-0.32 after and place capital
0.05 after and plural capital
0.12 after and small
0.12 after and small inside
0.10 after and unknown capital
-0.17 after and unknown caps
-0.18 after and verb capital
0.25 after be adjective capital
0.44 after be capital
0.08 after be capital after-colon
0.30 after be capital first
0.06 after be capital inside
0.33 after be first
0.34 after be inside
0.09 after be name capital
0.09 after be name first
0.17 after be noun capital
-0.29 after be noun-name capital
0.09 after be phrase capital
-0.10 after be place
-0.10 after be place capital
-0.03 after be place first
0.06 after be plural capital
0.17 after be small
0.17 after be small inside
0.04 after be unknown capital
-0.15 after fans adjective capital
0.47 after fans capital
0.18 after fans capital after-colon
-0.01 after fans capital first
0.30 after fans capital inside
0.06 after fans caps
-0.15 after fans first
0.53 after fans inside
0.07 after fans noun capital
0.09 after fans noun-name capital
-0.18 after fans noun-name first
0.18 after fans plural capital
0.08 after fans unknown capital
-0.75 after figure capital
-0.15 after figure capital first
-0.58 after figure capital inside
-0.19 after figure first
-0.17 after figure inside
-0.26 after figure month
-0.26 after figure month capital
-0.38 after figure noun-name capital
-0.14 after figure noun-name first
-0.17 after figure place
-0.17 after figure place capital
0.28 after function adjective capital
-0.15 after function capital
-0.16 after function capital first
0.05 after function capital inside
0.23 after function caps
0.21 after function caps first
-0.33 after function first
0.13 after function function capital
-0.08 after function function first
-0.08 after function function small
0.48 after function inside
-0.07 after function name capital
-0.25 after function noun capital
-0.07 after function noun first
-0.32 after function noun-name capital
-0.14 after function noun-name first
0.10 after function phrase capital
-0.20 after function place
-0.20 after function place capital
0.04 after function plural capital
-0.05 after function plural first
-0.12 after function small
-0.08 after function small first
-0.04 after function small inside
0.17 after function unknown capital
0.45 after function unknown first
0.04 after function verb capital
-0.16 after function verb first
0.21 after modal capital
-0.01 after modal capital first
0.22 after modal capital inside
-0.01 after modal first
0.45 after modal inside
0.17 after modal noun capital
0.15 after modal noun first
-0.05 after modal noun-name capital
-0.13 after modal noun-name first
0.02 after modal phrase capital
0.10 after modal plural capital
0.15 after modal small
0.15 after modal small inside
0.02 after modal verb capital
0.15 after name capital
0.15 after name capital inside
0.15 after name inside
0.15 after name noun-name capital
0.03 after not capital
-0.07 after not capital inside
0.52 after not inside
0.04 after not noun capital
0.09 after not noun-name capital
0.09 after not phrase capital
-0.19 after not place
-0.19 after not place capital
0.04 after not plural capital
0.17 after not small
0.17 after not small inside
-0.05 after noun adjective capital
-0.04 after noun adjective first
-0.25 after noun capital
-0.43 after noun capital first
0.18 after noun capital inside
-0.43 after noun first
-0.29 after noun inside
-0.31 after noun noun-name capital
-0.36 after noun noun-name first
-0.17 after noun plural capital
-0.30 after noun-name adjective capital
-0.30 after noun-name adjective first
-0.10 after noun-name adverb capital
-0.27 after noun-name capital
-0.14 after noun-name capital first
-0.13 after noun-name capital inside
-0.05 after noun-name first
-0.24 after noun-name inside
0.27 after noun-name noun-name capital
0.13 after noun-name noun-name first
-0.20 after noun-name noun-name small
-0.22 after noun-name place
-0.22 after noun-name place capital
-0.13 after noun-name place first
-0.24 after noun-name small
-0.20 after noun-name small inside
0.18 after noun-name unknown capital
0.18 after noun-name unknown first
0.14 after noun-name verb capital
0.39 after past adjective capital
0.38 after past adjective first
-0.11 after past adverb capital
0.24 after past capital
0.34 after past capital first
-0.18 after past capital inside
0.11 after past caps
0.29 after past caps inside
0.51 after past first
0.11 after past function capital
0.40 after past inside
0.08 after past name capital
0.28 after past name first
0.05 after past noun capital
-0.17 after past noun-name capital
-0.02 after past noun-name first
0.09 after past phrase capital
-0.48 after past place
-0.48 after past place capital
-0.35 after past place first
0.15 after past plural capital
0.09 after past small
0.09 after past small inside
0.07 after past unknown capital
0.09 after past unknown caps
0.02 after past unknown first
0.06 after past verb capital
0.38 after place capital
0.27 after place capital inside
0.14 after place inside
-0.19 after place_follow capital
-0.13 after place_follow capital first
-0.28 after place_follow inside
0.32 after play adjective capital
0.11 after play adjective first
0.77 after play capital
0.77 after play capital first
-0.01 after play capital inside
0.40 after play first
0.08 after play function capital
0.25 after play inside
-0.28 after play name capital
-0.13 after play name first
0.29 after play noun capital
0.25 after play noun first
-0.11 after play noun-name capital
-0.12 after play noun-name first
0.03 after play phrase capital
0.23 after play place
0.23 after play place capital
0.39 after play place first
0.41 after play plural capital
-0.33 after play unknown capital
0.07 after play unknown first
0.13 after play verb capital
0.07 after play verb first
0.18 after plural adjective capital
0.14 after plural adjective first
-0.03 after plural adverb capital
0.03 after plural adverb first
0.10 after plural capital
0.14 after plural capital after-colon
0.02 after plural capital first
-0.06 after plural capital inside
-0.19 after plural first
-0.06 after plural function capital
-0.06 after plural function first
0.11 after plural inside
-0.23 after plural name capital
-0.16 after plural noun capital
-0.19 after plural noun first
-0.01 after plural noun-name capital
-0.30 after plural noun-name first
0.23 after plural noun-name small
-0.10 after plural phrase capital
0.12 after plural phrase first
0.29 after plural place
0.29 after plural place capital
0.21 after plural place first
0.09 after plural plural capital
0.14 after plural plural first
0.08 after plural small
0.08 after plural small inside
-0.16 after plural unknown capital
-0.27 after plural unknown first
0.29 after plural verb capital
0.25 after plural verb first
0.36 after singular adjective capital
0.32 after singular adjective first
-0.19 after singular capital
-0.29 after singular capital first
0.07 after singular capital inside
-0.05 after singular first
-0.32 after singular inside
0.27 after singular name capital
0.37 after singular name first
-0.35 after singular noun capital
-0.31 after singular noun first
-0.33 after singular noun-name capital
-0.18 after singular noun-name first
-0.16 after singular noun-name small
-0.02 after singular phrase capital
-0.02 after singular phrase first
-0.03 after singular place
-0.03 after singular place capital
-0.24 after singular place first
-0.21 after singular small
-0.21 after singular small inside
-0.19 after singular unknown capital
-0.21 after singular unknown first
0.16 after that capital
0.22 after that capital inside
-0.01 after that inside
0.05 after that noun-name capital
0.45 after unknown capital
0.32 after unknown capital first
0.13 after unknown capital inside
0.05 after unknown first
0.13 after unknown inside
0.16 after unknown noun-name capital
-0.10 after verb capital
-0.32 after verb capital first
0.11 after verb capital inside
-0.29 after verb first
-0.22 after verb inside
-0.19 after verb noun-name capital
-0.16 after verb noun-name first
0.10 after verb place
0.10 after verb place capital
-0.07 after verb place first
-0.13 after verb plural capital
-0.13 after verb plural first
-0.28 after verb small
-0.28 after verb small inside
0.07 after verb unknown capital
0.02 after verb unknown first
0.03 after verb verb capital
-0.03 after verb verb first
0.11 after who capital
0.11 after who capital inside
0.11 after who inside
-0.06 after with adjective capital
-0.09 after with adjective first
-0.08 after with capital
-0.17 after with capital after-colon
-0.37 after with capital first
0.45 after with capital inside
-0.12 after with caps inside
-0.30 after with first
0.07 after with function capital
0.61 after with inside
-0.09 after with mixed
-0.09 after with mixed first
0.25 after with name capital
-0.10 after with name first
-0.01 after with noun capital
-0.28 after with noun first
-0.32 after with noun-name capital
-0.30 after with noun-name first
0.06 after with noun-name small
0.21 after with phrase capital
0.22 after with phrase first
-0.09 after with phrase mixed
-0.35 after with place
-0.35 after with place capital
0.55 after with plural capital
0.07 after with plural first
0.19 after with small
0.19 after with small inside
-0.05 after with unknown capital
-0.12 after with unknown caps
0.20 after with unknown first
-0.42 after with verb capital
1.02 after – capital
0.22 after:end capital
0.01 after:end caps
-0.28 after:hyphen capital
-0.33 after:name candidate
-1.78 after:name capital
-0.06 after:name caps
0.18 after= 1977 capital
-0.10 after= 20 capital
-0.22 after= 2009 capital
-0.23 after= 2014 capital
-0.27 after= a capital
0.12 after= after capital
0.12 after= album capital
-0.07 after= alone capital
-0.10 after= also capital
0.54 after= and capital
-0.17 after= and caps
0.12 after= and small
0.14 after= announced capital
0.82 after= are capital
-0.13 after= as capital
0.23 after= asked capital
0.62 after= at capital
-0.10 after= bags capital
-0.07 after= beat capital
-0.13 after= before capital
0.09 after= began capital
0.06 after= between capital
0.28 after= box capital
0.13 after= broke capital
-0.22 after= by capital
-0.23 after= came capital
-0.10 after= campaign capital
0.09 after= closed capital
0.14 after= come capital
0.06 after= could capital
0.04 after= cover capital
-0.16 after= died capital
-0.08 after= disease capital
0.04 after= ever capital
0.39 after= fans capital
-0.25 after= for capital
0.29 after= formed capital
0.33 after= from capital
0.11 after= gave capital
0.12 after= grew capital
0.16 after= guitarist capital
0.44 after= had capital
0.30 after= has capital
1.14 after= have capital
-0.10 after= he capital
0.05 after= heard capital
0.16 after= in capital
-0.19 after= is capital
-0.12 after= is small
0.22 after= knew capital
-0.01 after= like capital
-0.03 after= made capital
0.11 after= moved capital
-0.12 after= music capital
0.04 after= needed capital
0.22 after= never capital
0.01 after= next capital
-0.91 after= of capital
-0.11 after= officials capital
0.60 after= on capital
-0.03 after= on caps
0.05 after= on small
0.03 after= once capital
0.06 after= one capital
-0.12 after= only capital
0.09 after= opened capital
-0.11 after= or capital
0.09 after= performed capital
0.23 after= played capital
0.04 after= record capital
0.07 after= recorded capital
0.06 after= released capital
0.15 after= return capital
0.04 after= returned capital
0.34 after= said capital
-0.06 after= said caps
0.01 after= sang capital
-0.09 after= sat capital
-0.04 after= says capital
-0.02 after= she capital
-0.01 after= signed capital
0.41 after= since capital
-0.08 after= smells capital
0.10 after= sold capital
0.07 after= song capital
0.30 after= sounded capital
0.02 after= split capital
-0.03 after= spoke capital
-0.02 after= still capital
0.04 after= stopped capital
0.02 after= studied capital
0.01 after= take capital
-0.04 after= than capital
0.16 after= that capital
-0.64 after= the capital
0.13 after= their capital
-0.11 after= ticket capital
0.12 after= tickets capital
-0.04 after= to capital
0.47 after= took capital
0.18 after= toured capital
0.16 after= tribute capital
-0.26 after= until capital
0.08 after= vocals capital
-0.12 after= was capital
0.97 after= were capital
0.11 after= who capital
0.12 after= will capital
-0.38 after= with capital
0.08 after= without capital
-0.08 after= won capital
-0.38 after= wore capital
0.06 after= would capital
-0.32 after= wrote capital
-0.30 also:capital capital
0.12 also:capital caps
-0.31 also:small alone
-0.30 also:small capital
0.03 also:small small
0.23 article The capital
-0.07 article the capital
0.26 article the small
-0.03 article:first capital
-0.16 article:first caps
-0.13 artist:sentence capital
0.06 artist:sentence caps
-0.05 artist:sentence first
0.24 artist:sentence inside
-0.18 artist:sentence month
-0.01 artist:sentence place
0.08 artist:sentence small
-0.06 before " capital
-0.35 before ) capital
0.27 before , capital
0.22 before , caps
0.65 before : capital
-0.83 before ; capital
-0.19 before ; caps
0.08 before act adjective capital
0.19 before act capital
0.11 before adjective adjective capital
-0.09 before adjective capital
0.02 before adjective noun capital
-0.15 before adjective noun-name capital
-0.11 before adverb adverb capital
0.20 before adverb capital
-0.07 before adverb name capital
0.09 before adverb noun-name capital
0.03 before adverb small
-0.01 before article adjective capital
-0.10 before article adverb capital
-0.99 before article capital
-0.13 before article name capital
-0.62 before article noun-name capital
-0.38 before article phrase capital
-0.05 before article place capital
0.35 before article plural capital
-0.06 before article unknown capital
0.49 before by capital
0.12 before by caps
0.01 before by name capital
0.10 before by noun-name capital
0.42 before by place capital
-0.29 before by unknown capital
0.12 before by unknown caps
0.07 before by verb capital
0.22 before determiner adjective capital
-0.34 before determiner capital
0.09 before determiner caps
-0.35 before determiner name capital
0.03 before determiner noun capital
0.06 before determiner noun-name capital
-0.32 before determiner noun-name small
-0.18 before determiner phrase capital
-0.06 before determiner place capital
0.03 before determiner plural capital
-0.51 before determiner small
0.04 before determiner unknown capital
0.47 before figure capital
-0.08 before figure month capital
0.10 before figure name capital
0.14 before figure noun-name capital
-0.12 before function adjective capital
0.27 before function adverb capital
0.63 before function capital
0.03 before function function capital
0.13 before function name capital
0.12 before function name small
-0.16 before function noun capital
0.06 before function noun-name capital
-0.04 before function noun-name small
0.03 before function phrase capital
0.51 before function place capital
0.14 before function plural capital
0.19 before function small
-0.07 before function unknown capital
-0.21 before function verb capital
0.20 before hear capital
0.11 before hear noun-name capital
0.21 before hear noun-name small
0.02 before hear phrase capital
0.32 before hear small
0.03 before hear unknown capital
0.03 before hear verb capital
0.11 before join adjective capital
0.07 before join adverb capital
0.24 before join capital
0.01 before join function capital
0.06 before join name capital
0.06 before join noun capital
0.17 before join noun-name capital
-0.29 before join place capital
0.02 before join unknown capital
-0.09 before name capital
-0.17 before name name capital
0.26 before name noun capital
-0.14 before name noun-name capital
-0.05 before name place capital
0.17 before name unknown capital
0.17 before noun capital
-0.03 before noun noun-name capital
-0.27 before noun-name adjective capital
-0.11 before noun-name capital
-0.36 before noun-name noun-name capital
0.05 before noun-name place capital
0.32 before noun-name plural capital
0.18 before past adjective capital
0.48 before past capital
0.04 before past function capital
0.11 before past name capital
0.07 before past noun capital
0.25 before past noun-name capital
0.13 before past place capital
-0.28 before past unknown capital
-0.04 before past verb capital
-0.06 before person capital
-0.04 before person noun-name capital
0.23 before place adjective capital
-0.04 before place capital
-0.07 before place caps
0.24 before place function capital
-0.09 before place month capital
0.01 before place name capital
0.14 before place noun capital
0.68 before place noun-name capital
0.06 before place phrase capital
-1.38 before place place capital
-0.07 before place place caps
0.06 before place plural capital
-0.11 before place small
0.01 before place unknown capital
-0.27 before place_name capital
-0.03 before place_name place capital
-0.27 before place_name unknown capital
-0.06 before plural capital
-0.01 before plural noun capital
-0.57 before speech capital
0.19 before speech name capital
-0.35 before speech noun-name capital
-0.33 before speech plural capital
0.16 before to adjective capital
0.22 before to adverb capital
0.56 before to capital
-0.04 before to caps
0.11 before to function capital
0.10 before to month capital
0.19 before to name capital
-0.43 before to noun capital
-0.04 before to noun-name capital
0.31 before to noun-name caps
0.15 before to noun-name small
0.16 before to phrase capital
-0.23 before to place capital
-0.29 before to plural capital
0.02 before to small
0.24 before to unknown capital
-0.24 before to unknown caps
0.37 before to verb capital
-0.13 before unknown capital
-0.16 before unknown noun-name capital
-0.04 before unknown plural capital
0.21 before unknown unknown capital
-0.05 before unknown verb capital
0.23 before verb capital
0.05 before verb function capital
0.04 before verb noun capital
0.07 before verb noun-name capital
0.15 before verb noun-name small
-0.03 before verb place capital
0.25 before verb small
0.07 before verb unknown capital
-0.38 before with adjective capital
0.19 before with adverb capital
0.36 before with capital
0.15 before with caps
0.14 before with function capital
-0.04 before with name capital
0.17 before with noun capital
-0.02 before with noun-name capital
0.22 before with phrase capital
-0.46 before with place capital
0.29 before with small
0.15 before with unknown capital
0.14 before with unknown caps
0.40 before with verb capital
-0.23 before work capital
-0.14 before work noun-name capital
-0.47 before – capital
-0.07 before2 act place
0.19 before2 act to
0.21 before2 adjective adjective
0.13 before2 adjective noun-name
-0.15 before2 adjective place
-0.21 before2 adjective to
0.20 before2 adjective with
0.13 before2 adverb function
0.07 before2 adverb noun-name
-0.08 before2 adverb place
0.07 before2 adverb to
0.05 before2 article adjective
-0.07 before2 article function
0.12 before2 article noun-name
0.09 before2 by function
0.03 before2 determiner determiner
0.06 before2 determiner function
0.04 before2 determiner past
-0.04 before2 determiner place
0.06 before2 determiner to
0.11 before2 function adjective
0.29 before2 function adverb
0.17 before2 function by
-0.23 before2 function determiner
0.59 before2 function function
0.26 before2 function hear
0.04 before2 function join
-0.46 before2 function past
0.30 before2 function place
-0.36 before2 function speech
-0.24 before2 function to
0.26 before2 function verb
0.47 before2 function with
0.03 before2 hear place
0.40 before2 hear to
-0.02 before2 hear with
0.20 before2 join place
0.13 before2 join to
0.27 before2 join with
-0.21 before2 name function
0.02 before2 name join
-0.01 before2 name name
0.47 before2 name past
0.06 before2 name place
0.41 before2 name to
0.42 before2 name with
0.35 before2 noun join
0.27 before2 noun past
0.02 before2 noun place
-0.14 before2 noun to
0.03 before2 noun verb
0.14 before2 noun with
0.08 before2 noun-name act
-0.18 before2 noun-name by
0.15 before2 noun-name determiner
-1.04 before2 noun-name function
-0.09 before2 noun-name join
0.08 before2 noun-name past
-0.42 before2 noun-name place
-0.25 before2 noun-name speech
-0.16 before2 noun-name to
-0.10 before2 noun-name verb
0.58 before2 noun-name with
0.07 before2 past adverb
0.09 before2 past article
0.03 before2 past by
0.21 before2 past determiner
-0.09 before2 past function
-0.03 before2 past place
-0.63 before2 past to
-0.17 before2 past with
-0.32 before2 person past
-0.40 before2 place article
-0.04 before2 place by
-0.33 before2 place determiner
0.10 before2 place figure
0.30 before2 place function
0.20 before2 place name
-0.03 before2 place place_name
0.22 before2 place verb
-0.27 before2 place with
0.08 before2 plural function
-0.10 before2 plural join
-0.23 before2 plural place
0.20 before2 plural to
-0.02 before2 plural verb
0.04 before2 plural with
0.01 before2 speech determiner
0.08 before2 speech to
-0.13 before2 to article
0.10 before2 to determiner
0.16 before2 to figure
0.16 before2 to function
0.04 before2 to hear
-0.02 before2 to name
0.25 before2 to noun-name
0.03 before2 to verb
0.03 before2 unknown function
0.29 before2 unknown join
-0.10 before2 unknown name
0.09 before2 unknown past
-0.06 before2 unknown place
-0.03 before2 unknown speech
0.37 before2 unknown to
-0.10 before2 unknown unknown
0.33 before2 unknown with
0.04 before2 verb by
-0.01 before2 verb determiner
0.14 before2 verb function
0.07 before2 verb place
0.56 before2 verb to
-0.02 before2 with article
-0.10 before2 with determiner
0.14 before2 with function
-0.10 before2 with join
0.04 before2 with past
0.01 before2 with place
-0.10 before2 with to
0.21 before2 work by
0.02 before2 work determiner
-0.02 before2 work place
-0.15 before2 work to
0.23 before2:music as
0.30 before2:music by
0.15 before2:music for
0.36 before2:music in
0.54 before2:music of
0.04 before2:music that
0.03 before2:music with
0.01 before:start capital
0.02 before:start caps
-0.14 before:start mixed
-0.18 before:start small
0.16 before= a capital
-0.15 before= about capital
0.15 before= after capital
0.22 before= after caps
0.11 before= and caps
0.19 before= and small
-0.02 before= as capital
-0.21 before= at capital
0.17 before= be capital
-0.22 before= beat capital
0.07 before= became capital
0.02 before= before capital
0.01 before= began capital
0.06 before= between capital
-0.04 before= big capital
0.08 before= bring capital
0.22 before= but capital
0.49 before= by capital
0.12 before= by caps
-0.42 before= called capital
0.18 before= christmas capital
-0.18 before= did capital
-0.03 before= east capital
0.37 before= for capital
0.19 before= for small
0.55 before= formed capital
0.04 before= former capital
0.27 before= founded capital
-0.03 before= from capital
-0.32 before= gave capital
0.13 before= group capital
0.26 before= half capital
0.07 before= has capital
-0.12 before= have capital
0.02 before= hear capital
0.03 before= hums capital
-0.15 before= in capital
-0.04 before= in caps
0.08 before= into capital
-0.28 before= is capital
-0.01 before= is small
0.16 before= it capital
-0.28 before= its capital
0.29 before= joined capital
-0.02 before= kate capital
0.11 before= led capital
0.37 before= left capital
0.10 before= like capital
-0.11 before= love capital
0.13 before= made capital
-0.30 before= my small
-0.04 before= named capital
0.04 before= new capital
-0.64 before= no capital
0.38 before= not capital
-0.07 before= of capital
-0.31 before= on capital
-0.11 before= out capital
0.02 before= over capital
0.09 before= plays capital
-0.03 before= president capital
0.46 before= put capital
0.05 before= rate capital
-0.10 before= recorded capital
-0.04 before= said capital
0.03 before= saw capital
0.13 before= saw small
-0.29 before= simply capital
-0.15 before= song capital
-0.03 before= space capital
0.04 before= start capital
0.29 before= started capital
0.10 before= than capital
0.29 before= that capital
-0.99 before= the capital
0.10 before= then capital
0.07 before= thing capital
0.02 before= time capital
0.29 before= to capital
-0.17 before= to small
-0.42 before= toured capital
0.05 before= until capital
0.05 before= up capital
-0.23 before= was capital
0.01 before= were capital
0.12 before= when capital
0.12 before= where capital
0.03 before= which capital
-0.08 before= while capital
0.05 before= why capital
0.26 before= with capital
-0.11 before= yes capital
0.10 bias
-1.31 candidate:sentence capital
-0.12 candidate:sentence caps
0.26 capitals many capital
-0.10 capitals many caps
-0.29 capitals none capital
-0.02 capitals none caps
-0.07 capitals none mixed
0.05 capitals none small
0.36 capitals some capital
-0.01 capitals some small
0.20 careless small
-0.10 dry ambiguous
-0.62 dry clear
-0.05 dry contested
-1.06 dry first
0.21 dry inside
-0.17 dry month
0.27 dry place
-0.10 figures capital
-0.45 figures caps
0.14 figures small
-0.14 first-round accepted:others capital
-0.20 first-round also:capital capital
0.13 first-round also:capital caps
-0.31 first-round also:small alone
-0.33 first-round also:small capital
-0.17 first-round artist:sentence capital
-0.22 first-round artist:sentence first
0.03 first-round artist:sentence inside
0.02 first-round artist:sentence place
-0.85 first-round candidate:sentence capital
0.07 first-round candidate:sentence caps
0.15 first-round list:artist inside
0.13 first-round list:artist-and
1.09 first-round list:candidate capital
-0.27 first-round list:capital capital
-0.01 first-round list:capital noun-name
-0.01 first-round list:name adjective
-0.46 first-round list:name capital
0.08 first-round list:name name
-0.18 first-round list:name noun-name
-0.46 first-round list:name place
-0.05 first-round list:name plural
-0.19 first-round list:name verb
0.03 first-round list:small
-0.08 first-round longer first
-0.59 first-round longer inside
-0.07 frame " capital
0.10 frame " fans
0.18 frame ( )
-0.27 frame ( ,
0.01 frame ) (
-0.10 frame ) capital
-0.39 frame ) with
0.24 frame ) –
-0.17 frame , "
0.23 frame , (
-0.03 frame , ,
-0.25 frame , :
-0.18 frame , ;
0.61 frame , and
0.10 frame , be
-0.53 frame , capital
0.22 frame , end
-0.17 frame , figure
-0.03 frame , function
0.35 frame , past
0.12 frame , play
0.16 frame , plural
-0.17 frame , with
0.16 frame : (
0.37 frame : ,
0.05 frame : and
0.08 frame : be
-0.11 frame : capital
-0.08 frame : end
0.08 frame : fans
0.08 frame : plural
-0.12 frame : with
0.18 frame : –
-0.41 frame ; ,
0.05 frame ; be
-0.23 frame ; capital
-0.02 frame ; modal
-0.10 frame ; not
-0.23 frame ; noun-name
0.12 frame ; past
0.10 frame ; play
-0.10 frame ; plural
-0.14 frame ; singular
-0.17 frame ; verb
0.34 frame ; –
0.16 frame act ,
0.03 frame adjective fans
-0.22 frame adverb play
-0.06 frame article capital
-0.28 frame article end
0.09 frame article fans
-0.11 frame article function
0.11 frame article noun-name
-0.21 frame article past
-0.55 frame article plural
-0.05 frame article singular
0.27 frame article with
0.27 frame by ,
0.01 frame by and
-0.12 frame by capital
-0.13 frame by end
0.10 frame by function
0.13 frame by with
-0.03 frame capital "
-0.03 frame capital (
0.11 frame capital ,
-0.05 frame capital :
0.16 frame capital be
-0.04 frame capital capital
-0.12 frame capital end
0.18 frame capital function
-0.03 frame capital not
-0.02 frame capital noun
-0.14 frame capital past
0.16 frame capital play
0.20 frame capital plural
-0.06 frame capital singular
-0.12 frame capital verb
-0.38 frame capital with
-0.41 frame determiner be
-0.10 frame determiner capital
0.19 frame determiner fans
-0.05 frame determiner function
0.10 frame determiner modal
0.06 frame determiner not
-0.18 frame determiner noun
-0.08 frame determiner noun-name
0.10 frame determiner past
0.07 frame determiner play
0.13 frame determiner plural
-0.25 frame determiner singular
-0.09 frame determiner with
-0.08 frame figure figure
0.12 frame figure play
0.34 frame function ,
-0.17 frame function and
0.10 frame function be
-0.10 frame function capital
0.22 frame function end
0.01 frame function fans
0.12 frame function function
0.13 frame function not
-0.06 frame function noun-name
0.25 frame function past
-0.13 frame function play
0.03 frame function plural
0.43 frame function singular
-0.02 frame function verb
-0.50 frame function with
0.20 frame hear ,
0.14 frame hear and
0.32 frame hear with
-0.03 frame join ,
0.02 frame join function
0.12 frame join with
-0.20 frame noun-name ,
-0.18 frame noun-name past
0.21 frame noun-name plural
-0.26 frame noun-name singular
0.19 frame past ,
-0.31 frame past adverb
0.10 frame past and
-0.13 frame past end
0.30 frame past function
0.40 frame past with
-0.08 frame place ,
0.04 frame place ;
-0.14 frame place and
-0.02 frame place capital
0.08 frame place end
-0.03 frame place figure
-0.25 frame place function
-0.40 frame place past
-0.04 frame place singular
0.32 frame place with
0.04 frame place_name fans
-0.16 frame speech ,
-0.71 frame speech end
0.22 frame speech function
-0.04 frame start (
-0.14 frame start ,
-0.07 frame start -
-0.30 frame start :
-0.06 frame start adjective
0.29 frame start and
0.30 frame start be
-0.97 frame start capital
-0.10 frame start end
-0.19 frame start figure
0.21 frame start function
-0.01 frame start modal
-0.27 frame start noun
0.05 frame start noun-name
0.16 frame start past
-0.13 frame start place_follow
0.79 frame start play
0.40 frame start plural
-0.29 frame start singular
0.26 frame start unknown
-0.40 frame start verb
-0.35 frame start with
0.26 frame start –
-0.06 frame to (
-0.01 frame to ,
-0.34 frame to and
0.30 frame to be
0.01 frame to capital
0.42 frame to end
0.03 frame to fans
-0.13 frame to figure
0.07 frame to function
0.21 frame to not
0.01 frame to noun-name
0.01 frame to past
0.12 frame to play
-0.41 frame to plural
-0.13 frame to singular
0.23 frame to with
0.05 frame verb ;
0.03 frame verb end
0.10 frame verb fans
0.18 frame verb with
-0.06 frame with '
0.12 frame with ,
0.25 frame with :
0.13 frame with ;
0.20 frame with and
-0.20 frame with be
-0.25 frame with capital
0.65 frame with end
-0.10 frame with figure
0.12 frame with function
0.10 frame with modal
0.01 frame with not
0.16 frame with past
-0.03 frame with play
-0.19 frame with plural
0.14 frame with singular
0.08 frame with with
-0.28 headline
-0.01 joined:left adjective
-0.18 joined:left adverb
-0.57 joined:left ambiguous
-0.56 joined:left capital
-0.13 joined:left caps
0.04 joined:left clear
-0.16 joined:left contested
-0.24 joined:left name
0.38 joined:left noun
-0.25 joined:left noun-name
-0.01 joined:left phrase
-0.23 joined:left place
-0.12 joined:left plural
0.04 joined:left unknown
-0.06 joined:left verb
0.02 joined:opening adjective
-0.80 joined:opening function
-0.93 joined:opening noun-name
0.05 joined:opening verb
-0.65 known-name after-colon
-0.20 known-name first
-0.15 known-name inside
0.31 list:artist
0.46 list:artist first
0.26 list:artist inside
0.19 list:artist place
0.61 list:artist-and
-0.35 list:candidate capital
-0.31 list:capital capital
-0.06 list:capital noun-name
-0.02 list:name adjective
-0.49 list:name capital
0.07 list:name name
-0.11 list:name noun-name
-0.40 list:name place
-0.10 list:name plural
-0.18 list:name verb
-0.03 list:small
-0.04 longer first
-0.51 longer inside
-0.40 music:many first
0.03 music:many inside
-0.21 music:many month
0.29 music:many place
0.33 music:near capital
0.09 music:near caps
0.36 music:near first
0.30 music:near inside
0.08 music:near month
-0.23 music:near place
0.16 music:near small
-0.09 music:none capital
-0.14 music:none caps
-0.19 music:none first
0.15 music:none inside
-0.07 music:none mixed
-0.21 music:none month
-0.22 music:none place
-0.13 music:none small
0.17 music:sentence capital
-0.03 music:sentence caps
0.47 particle and many
0.28 particle and one
-0.34 particle at one
-0.04 particle by one
-0.37 particle for many
0.15 particle for one
-0.16 particle in many
0.03 particle in one
0.01 particle of many
-0.99 particle of one
0.07 particle to many
0.10 particle with one
0.02 possessive capital
0.64 possessive first
-0.87 possessive inside
0.24 possessive place
0.07 possessive:of adjective
-0.73 possessive:of capital
0.17 possessive:of fans
0.52 possessive:of function
-0.04 possessive:of noun
-0.14 possessive:of noun-name
0.03 possessive:of plural
-0.48 quoted capital
-0.28 run:left many capital
0.27 run:left many caps
-0.80 run:left one capital
-0.08 run:left one caps
0.17 run:none adjective
0.12 run:none adverb
0.43 run:none after-colon
-0.01 run:none first
0.17 run:none function
1.14 run:none inside
-0.30 run:none month
0.38 run:none name
-0.08 run:none noun
0.93 run:none noun-name
0.02 run:none past
-0.04 run:none phrase
-0.20 run:none place
-0.36 run:none plural
0.55 run:none unknown
0.20 run:none verb
0.13 run:phrase
-0.13 run:right many capital
-0.31 run:right many caps
-0.60 run:right one capital
0.21 run:right one caps
-0.06 shouted
-0.48 strength ambiguous capital
0.19 strength ambiguous caps
-0.07 strength ambiguous small
0.42 strength clear capital
-0.10 strength clear caps
-0.02 strength clear small
0.69 strength contested capital
-0.21 strength contested caps
-0.14 strength contested mixed
0.13 strength contested small
-0.11 stylised caps
0.13 stylised exact
0.16 topic much
1.13 topic much first
-0.61 topic much inside
-0.11 topic much month
-0.25 topic much place
-0.26 topic none
0.67 topic none first
-0.35 topic none inside
-0.57 topic none place
0.27 topic some
0.57 topic some first
0.09 topic some inside
-0.39 topic some place
0.05 word= a
0.08 word= abba
0.07 word= accept
0.27 word= adele
0.32 word= air
-0.20 word= america
-0.12 word= anthrax
-0.07 word= archive
0.04 word= ash
0.55 word= asia
0.09 word= band
0.03 word= battles
0.02 word= bauhaus
-0.12 word= beach
0.29 word= beck
-0.46 word= berlin
-0.16 word= big
-0.20 word= blue
0.27 word= blur
-0.02 word= books
0.05 word= boris
0.03 word= boston
0.14 word= bread
-0.57 word= bush
0.08 word= cake
0.01 word= can
0.07 word= carcass
-0.02 word= caribou
0.05 word= cars
0.01 word= chemical
0.34 word= cher
0.12 word= chic
-0.14 word= chicago
0.03 word= clash
0.01 word= clutch
-0.06 word= cold
-0.05 word= common
0.28 word= cream
-0.07 word= cure
-0.09 word= daft
0.46 word= daughter
0.03 word= death
0.03 word= deep
0.01 word= disclosure
0.19 word= doors
-0.01 word= down
0.07 word= drake
-0.08 word= dream
-0.84 word= drums
0.03 word= earth
0.38 word= editors
-0.26 word= embrace
-0.43 word= europe
-0.12 word= eve
-0.10 word= exodus
-0.08 word= faith
-0.27 word= fall
0.07 word= family
-0.44 word= faust
-0.05 word= fish
0.26 word= foals
-0.10 word= free
-0.29 word= fun
0.25 word= future
-0.35 word= game
-0.23 word= gang
-0.18 word= garbage
-0.04 word= genesis
0.18 word= girls
0.04 word= grouper
0.04 word= guns
0.06 word= health
-0.46 word= heart
0.41 word= hole
0.01 word= hot
0.03 word= immortal
0.04 word= iron
0.10 word= jam
-0.33 word= james
0.04 word= japan
0.03 word= jay
0.62 word= journey
0.05 word= joy
-0.18 word= justice
0.15 word= kansas
-0.18 word= kiss
-0.03 word= lamb
-0.76 word= live
-0.77 word= love
0.14 word= low
0.30 word= madness
0.04 word= madonna
0.23 word= magazine
0.02 word= massive
0.41 word= metric
0.15 word= moby
0.14 word= muse
-0.07 word= national
0.14 word= nirvana
0.71 word= oasis
0.16 word= orbital
0.12 word= phoenix
-0.32 word= pink
-0.26 word= poison
0.01 word= police
0.02 word= possessed
0.43 word= prince
0.19 word= prodigy
0.26 word= pulp
-0.46 word= queen
-0.32 word= rainbow
-0.39 word= real
-0.47 word= red
0.22 word= ride
0.04 word= riverside
-0.10 word= roots
-0.27 word= rush
-0.02 word= saxon
0.04 word= seal
-0.37 word= september
0.58 word= simple
0.05 word= sonic
-0.15 word= space
0.07 word= sparks
0.28 word= spoon
0.41 word= squeeze
0.01 word= stars
0.05 word= sting
0.01 word= stone
-0.06 word= streets
0.10 word= strokes
0.11 word= suede
0.04 word= swans
0.22 word= sweet
0.03 word= talking
-0.16 word= television
0.12 word= testament
-0.11 word= texas
0.01 word= the
0.12 word= tool
0.18 word= toto
-0.02 word= traffic
0.01 word= train
0.12 word= underworld
-0.27 word= usher
-0.63 word= verve
-0.09 word= who
0.31 word= wire
-0.19 word= women
-0.07 word= yes
-0.10 written capital adjective
-0.05 written capital adverb
0.05 written capital after-colon
0.04 written capital after-colon adjective
-0.02 written capital after-colon month
0.02 written capital after-colon name
0.24 written capital after-colon noun
-0.11 written capital after-colon noun-name
-0.32 written capital after-colon place
0.17 written capital after-colon plural
0.15 written capital after-colon unknown
-0.12 written capital after-colon verb
0.06 written capital first
0.10 written capital first adjective
-0.59 written capital first adverb
-0.11 written capital first function
0.40 written capital first name
-0.29 written capital first noun
-0.14 written capital first noun-name
0.10 written capital first phrase
0.38 written capital first place
-0.38 written capital first plural
0.99 written capital first unknown
-0.39 written capital first verb
0.41 written capital function
0.28 written capital inside
-0.25 written capital inside adjective
0.56 written capital inside adverb
0.52 written capital inside function
-0.34 written capital inside month
-0.29 written capital inside name
0.50 written capital inside noun
0.04 written capital inside noun-name
0.04 written capital inside past
0.17 written capital inside phrase
-0.46 written capital inside place
0.19 written capital inside plural
-0.43 written capital inside unknown
0.10 written capital inside verb
-0.37 written capital month
0.13 written capital name
0.45 written capital noun
-0.20 written capital noun-name
0.02 written capital past
0.28 written capital phrase
-0.40 written capital place
-0.01 written capital plural
0.72 written capital unknown
-0.41 written capital verb
0.02 written caps first
0.27 written caps first noun-name
-0.04 written caps first unknown
-0.13 written caps inside
0.08 written caps inside name
0.18 written caps inside noun-name
-0.18 written caps inside place
-0.06 written caps inside unknown
0.08 written caps name
0.45 written caps noun-name
-0.18 written caps place
-0.08 written caps plural
-0.10 written caps unknown
-0.14 written mixed first
-0.14 written mixed first phrase
-0.14 written mixed phrase
-0.08 written small adjective
-0.18 written small first
-0.12 written small first function
-0.14 written small function
0.21 written small inside
-0.08 written small inside adjective
-0.03 written small inside function
0.23 written small inside name
0.09 written small inside noun
0.06 written small inside noun-name
0.10 written small inside phrase
0.14 written small inside plural
-0.19 written small inside unknown
-0.22 written small inside verb
0.23 written small name
0.09 written small noun
0.06 written small noun-name
0.10 written small phrase
0.14 written small plural
-0.25 written small unknown
-0.22 written small verb
`);
