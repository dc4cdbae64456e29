import { SignWeights } from './sign-weights';

/** Made by `npm run train:names`: what each sign adds to the log odds that a name means its artist. */
export const NAME_WEIGHTS = SignWeights.read(`
0.68 accepted:others capital
0.14 accepted:others caps
0.17 accepted:others small
0.21 accepted:same capital
0.36 accepted:same first
-0.24 accepted:same inside
-0.14 accepted:same place
-0.22 accepted:same small
-0.04 after ! capital
-0.66 after " capital
0.22 after ) capital
0.15 after , capital
-0.18 after , caps
-0.21 after , small
0.45 after . capital
-0.12 after : capital
0.22 after ; capital
-0.16 after adjective capital
-0.16 after adjective capital inside
-0.16 after adjective inside
-0.07 after adverb capital
-0.21 after adverb capital inside
-0.01 after adverb inside
-0.05 after adverb noun-name capital
0.05 after and adjective capital
-0.02 after and adjective first
-0.26 after and adverb capital
0.29 after and capital
0.09 after and capital after-colon
0.15 after and capital first
0.05 after and capital inside
-0.19 after and caps
-0.19 after and caps inside
0.24 after and first
0.06 after and function capital
0.38 after and inside
0.31 after and name capital
0.10 after and noun capital
0.38 after and noun-name capital
0.16 after and noun-name first
0.13 after and noun-name small
0.23 after and phrase capital
-0.37 after and place
-0.37 after and place capital
-0.19 after and plural capital
0.15 after and small
0.15 after and small inside
0.12 after and unknown capital
-0.19 after and unknown caps
-0.14 after and verb capital
-0.13 after and verb first
0.19 after be adjective capital
0.16 after be adjective first
0.51 after be capital
0.07 after be capital after-colon
0.50 after be capital first
-0.06 after be capital inside
0.44 after be first
0.21 after be inside
0.04 after be name capital
0.03 after be name first
0.19 after be noun capital
-0.36 after be noun-name capital
0.15 after be noun-name first
0.10 after be phrase capital
0.02 after be place
0.02 after be place capital
0.06 after be place first
0.08 after be plural capital
0.20 after be small
0.20 after be small inside
0.08 after be unknown capital
-0.19 after fans adjective capital
0.36 after fans capital
0.04 after fans capital after-colon
-0.18 after fans capital first
0.50 after fans capital inside
0.08 after fans caps
-0.24 after fans first
0.58 after fans inside
0.15 after fans name capital
0.19 after fans noun capital
0.11 after fans noun first
-0.23 after fans noun-name capital
-0.35 after fans noun-name first
0.18 after fans place
0.18 after fans place capital
0.14 after fans plural capital
0.09 after fans unknown capital
-0.12 after figure adjective capital
-1.02 after figure capital
-0.28 after figure capital after-colon
-0.23 after figure capital first
-0.51 after figure capital inside
-0.30 after figure first
-0.40 after figure inside
-0.23 after figure month
-0.23 after figure month capital
-0.34 after figure noun-name capital
-0.11 after figure noun-name first
-0.15 after figure place
-0.15 after figure place capital
0.28 after function adjective capital
-0.23 after function capital
-0.02 after function capital after-colon
-0.29 after function capital first
0.08 after function capital inside
0.33 after function caps
0.31 after function caps first
-0.35 after function first
0.04 after function function capital
-0.11 after function function first
-0.06 after function function small
0.47 after function inside
-0.16 after function name capital
-0.20 after function name first
-0.37 after function noun capital
-0.07 after function noun first
-0.23 after function noun-name capital
-0.14 after function noun-name first
0.10 after function phrase capital
-0.14 after function place
-0.14 after function place capital
0.01 after function plural capital
-0.06 after function plural first
-0.11 after function small
-0.06 after function small first
-0.05 after function small inside
0.30 after function unknown capital
0.58 after function unknown first
0.02 after function verb capital
-0.18 after function verb first
0.30 after modal capital
0.04 after modal capital first
0.26 after modal capital inside
0.04 after modal first
0.24 after modal function capital
0.49 after modal inside
0.14 after modal noun capital
0.12 after modal noun first
-0.09 after modal noun-name capital
-0.23 after modal noun-name first
0.02 after modal phrase capital
0.06 after modal plural capital
0.16 after modal small
0.16 after modal small inside
-0.01 after modal verb capital
0.04 after name capital
-0.05 after name capital first
0.09 after name capital inside
-0.05 after name first
0.09 after name inside
0.17 after name noun-name capital
0.21 after not capital
0.42 after not capital first
-0.21 after not capital inside
0.42 after not first
0.13 after not function capital
0.50 after not inside
-0.02 after not name capital
0.04 after not noun capital
0.02 after not noun-name capital
0.06 after not noun-name first
0.10 after not noun-name small
0.07 after not phrase capital
-0.23 after not place
-0.23 after not place capital
0.03 after not plural capital
0.25 after not small
0.25 after not small inside
-0.06 after noun adjective capital
-0.05 after noun adjective first
-0.26 after noun capital
-0.54 after noun capital first
0.29 after noun capital inside
-0.54 after noun first
-0.28 after noun inside
-0.39 after noun noun-name capital
-0.44 after noun noun-name first
-0.16 after noun plural capital
-0.48 after noun-name adjective capital
-0.41 after noun-name adjective first
-0.06 after noun-name adverb capital
-0.32 after noun-name capital
-0.10 after noun-name capital first
-0.23 after noun-name capital inside
-0.02 after noun-name first
-0.31 after noun-name inside
0.02 after noun-name name capital
0.25 after noun-name noun-name capital
0.10 after noun-name noun-name first
-0.18 after noun-name noun-name small
-0.20 after noun-name place
-0.20 after noun-name place capital
-0.10 after noun-name place first
-0.04 after noun-name plural capital
-0.04 after noun-name plural first
-0.20 after noun-name small
-0.18 after noun-name small inside
0.24 after noun-name unknown capital
0.24 after noun-name unknown first
0.18 after noun-name verb capital
0.48 after past adjective capital
0.56 after past adjective first
-0.13 after past adverb capital
0.35 after past capital
0.51 after past capital first
-0.19 after past capital inside
-0.02 after past caps
-0.32 after past caps first
0.30 after past caps inside
0.71 after past first
0.28 after past function capital
0.20 after past function first
0.37 after past inside
0.02 after past name capital
0.26 after past name first
0.26 after past noun capital
0.21 after past noun first
0.04 after past noun-name capital
0.08 after past noun-name small
0.06 after past phrase capital
-0.62 after past place
-0.62 after past place capital
-0.52 after past place first
-0.04 after past plural capital
-0.31 after past plural first
0.13 after past small
0.13 after past small inside
-0.03 after past unknown caps
-0.04 after past unknown first
-0.05 after past verb first
0.40 after place capital
0.29 after place capital inside
0.13 after place inside
-0.23 after place_follow capital
-0.17 after place_follow capital first
-0.30 after place_follow inside
0.33 after play adjective capital
0.11 after play adjective first
0.63 after play capital
0.77 after play capital first
-0.14 after play capital inside
0.09 after play caps
0.45 after play first
0.14 after play function capital
0.06 after play function first
0.33 after play inside
-0.36 after play name capital
-0.14 after play name first
0.32 after play noun capital
0.28 after play noun first
-0.16 after play noun-name capital
-0.22 after play noun-name first
0.06 after play phrase capital
0.05 after play phrase first
0.08 after play place
0.08 after play place capital
0.37 after play place first
0.27 after play plural capital
-0.07 after play plural first
-0.39 after play unknown capital
0.12 after play unknown first
0.07 after play verb capital
-0.01 after play verb first
-0.08 after plural adjective capital
-0.13 after plural adjective first
0.26 after plural adverb capital
0.32 after plural adverb first
-0.05 after plural capital
0.18 after plural capital after-colon
0.19 after plural capital first
-0.42 after plural capital inside
-0.12 after plural first
0.01 after plural function capital
0.01 after plural function first
-0.02 after plural inside
-0.22 after plural name capital
-0.07 after plural name first
-0.21 after plural noun capital
-0.26 after plural noun first
-0.22 after plural noun-name capital
-0.25 after plural noun-name first
0.22 after plural noun-name small
-0.17 after plural phrase capital
-0.02 after plural phrase first
0.23 after plural place
0.23 after plural place capital
0.28 after plural place first
0.02 after plural plural capital
0.10 after plural plural first
0.11 after plural small
0.11 after plural small inside
-0.13 after plural unknown first
0.35 after plural verb capital
0.31 after plural verb first
0.36 after singular adjective capital
0.36 after singular adjective first
0.11 after singular adverb capital
-0.25 after singular capital
-0.31 after singular capital first
0.01 after singular capital inside
0.18 after singular first
-0.47 after singular inside
0.41 after singular name capital
0.52 after singular name first
-0.20 after singular noun capital
-0.14 after singular noun first
-0.30 after singular noun-name capital
-0.28 after singular noun-name first
-0.25 after singular noun-name small
-0.03 after singular phrase capital
-0.03 after singular phrase first
-0.26 after singular place
-0.26 after singular place capital
-0.47 after singular place first
0.03 after singular plural capital
-0.32 after singular small
-0.32 after singular small inside
-0.35 after singular unknown capital
-0.23 after singular unknown first
-0.07 after singular unknown small
0.16 after that capital
0.20 after that capital inside
0.01 after that inside
0.05 after that noun-name capital
0.26 after unknown capital
0.10 after unknown capital first
0.15 after unknown capital inside
0.01 after unknown first
0.15 after unknown inside
0.15 after unknown noun-name capital
0.03 after unknown place
0.03 after unknown place capital
0.03 after unknown place first
-0.17 after verb adjective capital
-0.05 after verb capital
-0.36 after verb capital first
0.15 after verb capital inside
0.13 after verb caps
0.13 after verb caps first
-0.04 after verb first
-0.24 after verb inside
0.06 after verb noun capital
-0.10 after verb noun first
-0.38 after verb noun-name capital
-0.45 after verb noun-name first
0.06 after verb place
0.06 after verb place capital
-0.19 after verb place first
0.40 after verb plural capital
0.40 after verb plural first
-0.30 after verb small
-0.30 after verb small inside
0.05 after verb unknown capital
0.13 after verb unknown caps
0.17 after verb unknown first
-0.01 after verb verb capital
-0.05 after verb verb first
0.12 after who capital
0.12 after who capital inside
0.12 after who inside
0.03 after who name capital
-0.06 after with adjective capital
-0.11 after with adjective first
-0.10 after with adverb capital
-0.08 after with adverb first
-0.09 after with capital
-0.22 after with capital after-colon
-0.43 after with capital first
0.56 after with capital inside
0.02 after with caps
-0.12 after with caps inside
-0.33 after with first
0.08 after with function capital
0.54 after with inside
-0.10 after with mixed
-0.10 after with mixed first
0.18 after with name capital
-0.11 after with name first
-0.12 after with noun capital
-0.41 after with noun first
-0.51 after with noun-name capital
-0.43 after with noun-name first
0.06 after with noun-name small
0.31 after with phrase capital
0.32 after with phrase first
-0.10 after with phrase mixed
-0.24 after with place
-0.24 after with place capital
0.67 after with plural capital
0.18 after with plural first
0.21 after with small
0.21 after with small inside
0.14 after with unknown capital
-0.12 after with unknown caps
0.36 after with unknown first
-0.47 after with verb capital
-0.02 after with verb first
1.43 after – capital
0.42 after:end capital
0.01 after:end caps
-0.25 after:hyphen capital
-0.12 after:name candidate
-2.47 after:name capital
-0.13 after:name caps
-0.07 after= 1 capital
0.25 after= 1977 capital
-0.08 after= 20 capital
-0.09 after= 2001 capital
-0.18 after= 2009 capital
-0.19 after= 2014 capital
-0.14 after= 3 capital
-0.17 after= a capital
0.09 after= after capital
0.18 after= album capital
-0.07 after= alone capital
-0.15 after= also capital
0.53 after= and capital
-0.19 after= and caps
0.15 after= and small
0.11 after= announced capital
1.18 after= are capital
-0.16 after= as capital
0.21 after= asked capital
0.77 after= at capital
-0.10 after= bags capital
-0.16 after= beat capital
-0.12 after= before capital
0.20 after= began capital
0.08 after= between capital
-0.31 after= blues capital
0.33 after= box capital
0.29 after= broke capital
0.16 after= brought capital
-0.31 after= by capital
-0.77 after= came capital
-0.06 after= campaign capital
-0.01 after= closed capital
0.19 after= come capital
-0.43 after= comes capital
0.33 after= could capital
0.03 after= cover capital
-0.06 after= covers capital
-0.29 after= cross capital
0.02 after= did capital
-0.15 after= died capital
-0.09 after= disease capital
-0.08 after= does capital
0.05 after= ever capital
0.45 after= fans capital
-0.39 after= fell capital
0.05 after= finished capital
-0.11 after= flew capital
-0.16 after= footage capital
0.09 after= for capital
0.24 after= formed capital
0.12 after= found capital
0.55 after= from capital
0.18 after= gave capital
0.16 after= grew capital
0.11 after= guitarist capital
0.49 after= had capital
0.41 after= has capital
1.79 after= have capital
0.03 after= he capital
0.03 after= headlined capital
0.04 after= heard capital
0.10 after= in capital
-0.55 after= is capital
-0.26 after= is small
0.16 after= knew capital
0.26 after= left capital
-0.09 after= lies capital
-0.14 after= live capital
0.45 after= lived capital
0.01 after= lost capital
0.01 after= made capital
0.11 after= moved capital
-0.12 after= music capital
0.06 after= needed capital
0.51 after= never capital
0.08 after= never small
0.02 after= next capital
-0.06 after= now capital
-1.06 after= of capital
-0.21 after= officials capital
0.59 after= on capital
-0.03 after= on caps
0.05 after= on small
0.04 after= once capital
0.05 after= one capital
-0.13 after= only capital
-0.52 after= opened capital
-0.24 after= or capital
-0.09 after= over capital
0.17 after= performed capital
0.06 after= play capital
0.57 after= played capital
-0.04 after= put capital
0.05 after= record capital
0.13 after= recorded capital
0.10 after= released capital
-0.04 after= resigned capital
0.40 after= return capital
0.08 after= returned capital
0.02 after= reunited capital
0.52 after= said capital
-0.03 after= said caps
-0.34 after= sang capital
-0.13 after= sat capital
-0.07 after= says capital
0.17 after= scored capital
0.18 after= share capital
-0.02 after= she capital
-0.10 after= should capital
-0.03 after= signed capital
0.40 after= since capital
-0.25 after= slept capital
-0.07 after= smells capital
0.43 after= sold capital
0.09 after= song capital
0.29 after= sounded capital
0.14 after= split capital
-0.02 after= spoke capital
-0.06 after= still capital
0.04 after= stopped capital
0.01 after= studied capital
0.01 after= take capital
-0.05 after= than capital
0.16 after= that capital
-0.70 after= the capital
0.15 after= their capital
0.03 after= tickets capital
-0.03 after= tide capital
-0.29 after= to capital
0.46 after= took capital
0.06 after= tour capital
0.21 after= toured capital
0.20 after= tribute capital
-0.08 after= trout capital
0.14 after= turned capital
0.04 after= until capital
0.12 after= vocals capital
-0.03 after= was capital
0.08 after= went capital
1.62 after= were capital
0.12 after= who capital
0.19 after= will capital
-0.53 after= with capital
0.07 after= without capital
-0.15 after= won capital
-0.21 after= wore capital
0.04 after= would capital
-0.11 after= wrote capital
-0.21 after= you capital
-0.44 also:capital capital
0.05 also:capital caps
-0.36 also:small alone
-0.37 also:small capital
0.06 also:small small
0.22 article The capital
-0.10 article the capital
0.35 article the small
0.32 article:first capital
-0.13 article:first caps
-0.34 artist:sentence capital
0.14 artist:sentence caps
0.03 artist:sentence first
0.13 artist:sentence inside
-0.19 artist:sentence month
0.17 artist:sentence small
-0.05 before " capital
-0.45 before ) capital
0.36 before , capital
0.33 before , caps
-0.15 before , small
-0.42 before . capital
0.55 before : capital
-0.72 before ; capital
-0.20 before ; caps
0.08 before act adjective capital
0.19 before act capital
0.07 before adjective adjective capital
-0.21 before adjective capital
0.06 before adjective noun capital
-0.17 before adjective noun-name capital
-0.12 before adverb adverb capital
0.17 before adverb capital
-0.09 before adverb name capital
0.08 before adverb noun-name capital
0.05 before adverb small
-0.06 before article adverb capital
-1.04 before article capital
-0.03 before article name capital
-0.70 before article noun-name capital
-0.14 before article noun-name small
-0.43 before article phrase capital
-0.03 before article place capital
0.38 before article plural capital
-0.28 before article small
-0.15 before article unknown capital
-0.14 before article unknown small
0.42 before by capital
0.14 before by caps
0.02 before by name capital
0.03 before by noun capital
0.08 before by noun-name capital
0.26 before by place capital
-0.25 before by unknown capital
0.14 before by unknown caps
0.08 before by verb capital
0.23 before determiner adjective capital
-0.27 before determiner capital
0.10 before determiner caps
0.03 before determiner function capital
-0.43 before determiner name capital
0.03 before determiner noun capital
0.04 before determiner noun-name capital
-0.29 before determiner noun-name small
-0.17 before determiner phrase capital
0.02 before determiner plural capital
-0.47 before determiner small
0.17 before determiner unknown capital
0.58 before figure capital
-0.07 before figure month capital
0.09 before figure name capital
0.14 before figure noun-name capital
-0.12 before function adjective capital
0.32 before function adverb capital
0.72 before function capital
0.06 before function caps
0.03 before function function capital
0.17 before function name capital
-0.14 before function name small
-0.16 before function noun capital
0.11 before function noun-name capital
-0.02 before function noun-name small
0.03 before function phrase capital
0.64 before function place capital
0.16 before function plural capital
-0.01 before function small
-0.17 before function unknown capital
-0.27 before function verb capital
0.27 before hear capital
0.11 before hear noun-name capital
0.24 before hear noun-name small
0.02 before hear phrase capital
0.44 before hear small
0.03 before hear unknown capital
0.01 before hear verb capital
0.09 before join adjective capital
0.06 before join adverb capital
0.33 before join capital
0.02 before join function capital
0.05 before join name capital
0.05 before join noun capital
0.18 before join noun-name capital
-0.18 before join place capital
0.04 before join unknown capital
-0.04 before month capital
-0.04 before month place capital
-0.06 before name capital
-0.29 before name name capital
0.24 before name noun capital
0.15 before name noun-name capital
-0.12 before name place capital
0.16 before name unknown capital
0.18 before noun capital
-0.04 before noun noun-name capital
-0.22 before noun-name adjective capital
-0.31 before noun-name capital
-0.47 before noun-name noun-name capital
0.13 before noun-name place capital
0.37 before noun-name plural capital
-0.02 before noun-name verb capital
0.19 before past adjective capital
0.38 before past capital
0.05 before past function capital
0.11 before past name capital
0.08 before past noun capital
0.29 before past noun-name capital
-0.08 before past place capital
-0.29 before past unknown capital
0.01 before past verb capital
-0.08 before person capital
-0.06 before person noun-name capital
0.20 before place adjective capital
0.22 before place capital
-0.16 before place caps
0.27 before place function capital
-0.08 before place month capital
-0.02 before place name capital
0.16 before place noun capital
0.62 before place noun-name capital
0.07 before place phrase capital
-1.13 before place place capital
-0.16 before place place caps
0.10 before place plural capital
-0.09 before place small
0.04 before place unknown capital
-0.35 before place_name capital
-0.13 before place_name place capital
-0.25 before place_name unknown capital
-0.02 before plural capital
-0.01 before plural noun capital
0.13 before plural noun-name capital
-0.59 before speech capital
0.21 before speech name capital
-0.35 before speech noun-name capital
-0.27 before speech plural capital
-0.10 before speech unknown capital
0.42 before to adjective capital
0.24 before to adverb capital
0.68 before to capital
-0.04 before to caps
0.12 before to function capital
0.13 before to month capital
0.14 before to name capital
-0.49 before to noun capital
-0.07 before to noun-name capital
0.33 before to noun-name caps
0.16 before to noun-name small
0.17 before to phrase capital
-0.28 before to place capital
-0.40 before to plural capital
0.04 before to small
0.30 before to unknown capital
-0.25 before to unknown caps
0.40 before to verb capital
-0.20 before unknown capital
-0.16 before unknown noun-name capital
-0.03 before unknown plural capital
0.18 before unknown unknown capital
-0.05 before unknown verb capital
-0.14 before verb adverb capital
0.16 before verb capital
0.10 before verb function capital
0.04 before verb noun capital
0.05 before verb noun-name capital
0.18 before verb noun-name small
-0.06 before verb place capital
0.31 before verb small
0.06 before verb unknown capital
-0.36 before with adjective capital
0.15 before with adverb capital
0.53 before with capital
0.13 before with caps
0.16 before with function capital
0.07 before with name capital
0.26 before with noun capital
-0.11 before with noun-name capital
0.21 before with phrase capital
-0.40 before with place capital
-0.12 before with plural capital
0.36 before with small
0.24 before with unknown capital
0.12 before with unknown caps
0.43 before with verb capital
-0.14 before work capital
-0.13 before work noun-name capital
-0.63 before – capital
-0.09 before2 act place
0.18 before2 act to
0.22 before2 adjective adjective
0.13 before2 adjective noun-name
-0.20 before2 adjective place
0.09 before2 adjective plural
0.17 before2 adjective to
0.20 before2 adjective with
0.14 before2 adverb function
0.12 before2 adverb noun-name
-0.12 before2 adverb place
0.05 before2 adverb to
0.06 before2 article adjective
0.03 before2 article function
0.18 before2 article noun-name
0.10 before2 by function
0.03 before2 determiner determiner
0.06 before2 determiner function
0.06 before2 determiner past
-0.05 before2 determiner place
0.01 before2 determiner to
-0.04 before2 figure month
0.11 before2 function adjective
0.30 before2 function adverb
0.16 before2 function by
-0.14 before2 function determiner
0.68 before2 function function
0.36 before2 function hear
0.15 before2 function join
-0.41 before2 function past
0.26 before2 function place
-0.46 before2 function speech
-0.23 before2 function to
0.34 before2 function verb
0.47 before2 function with
0.02 before2 hear place
0.38 before2 hear to
-0.03 before2 hear with
0.17 before2 join place
0.18 before2 join to
0.30 before2 join with
-0.32 before2 name function
0.01 before2 name join
0.30 before2 name name
0.47 before2 name past
0.47 before2 name to
0.40 before2 name with
0.29 before2 noun join
0.27 before2 noun past
0.01 before2 noun place
-0.32 before2 noun to
0.04 before2 noun verb
0.11 before2 noun with
0.08 before2 noun-name act
-0.17 before2 noun-name by
0.16 before2 noun-name determiner
-0.90 before2 noun-name function
0.11 before2 noun-name join
0.07 before2 noun-name past
-0.47 before2 noun-name place
-0.25 before2 noun-name speech
-0.11 before2 noun-name to
-0.10 before2 noun-name verb
0.42 before2 noun-name with
0.05 before2 past adverb
0.07 before2 past article
-0.17 before2 past by
0.22 before2 past determiner
-0.13 before2 past function
-0.11 before2 past place
-0.61 before2 past to
0.09 before2 past with
-0.30 before2 person past
-0.10 before2 place adjective
-0.40 before2 place article
-0.08 before2 place by
-0.31 before2 place determiner
0.13 before2 place figure
0.49 before2 place function
0.19 before2 place name
1.24 before2 place place
-0.12 before2 place place_name
-0.13 before2 place to
0.23 before2 place verb
-0.32 before2 place with
0.07 before2 plural function
0.12 before2 plural hear
-0.11 before2 plural join
-0.14 before2 plural past
-0.31 before2 plural place
0.17 before2 plural to
-0.04 before2 plural verb
0.04 before2 plural with
0.09 before2 speech determiner
0.11 before2 speech to
-0.03 before2 to adjective
-0.17 before2 to article
0.11 before2 to determiner
0.22 before2 to figure
0.14 before2 to function
0.04 before2 to hear
-0.04 before2 to name
0.27 before2 to noun-name
0.03 before2 to verb
0.01 before2 to with
0.03 before2 unknown function
0.24 before2 unknown join
-0.14 before2 unknown name
0.10 before2 unknown past
-0.07 before2 unknown place
-0.04 before2 unknown speech
0.47 before2 unknown to
-0.14 before2 unknown unknown
0.31 before2 unknown with
0.03 before2 verb by
-0.02 before2 verb determiner
0.15 before2 verb function
-0.04 before2 verb place
0.31 before2 verb to
0.09 before2 verb with
-0.10 before2 with article
-0.12 before2 with determiner
0.17 before2 with function
-0.15 before2 with join
0.03 before2 with past
-0.01 before2 with place
-0.12 before2 with to
0.28 before2 work by
0.02 before2 work determiner
-0.11 before2 work place
-0.09 before2 work to
0.26 before2:music as
0.36 before2:music by
0.11 before2:music for
0.30 before2:music in
0.47 before2:music of
0.03 before2:music that
0.05 before2:music to
0.31 before2:music with
0.12 before:start capital
0.08 before:start caps
-0.19 before:start mixed
-0.14 before:start small
0.08 before= a capital
-0.08 before= about capital
0.18 before= after capital
0.24 before= after caps
-0.05 before= all capital
-0.12 before= amadeus capital
-0.08 before= and capital
0.09 before= and caps
0.23 before= and small
-0.05 before= as capital
-0.25 before= at capital
0.15 before= be capital
-0.20 before= beat capital
0.05 before= became capital
0.06 before= before capital
0.01 before= began capital
0.04 before= between capital
-0.07 before= big capital
0.08 before= bring capital
0.19 before= but capital
0.42 before= by capital
0.14 before= by caps
-0.58 before= called capital
0.16 before= christmas capital
-0.32 before= de capital
-0.25 before= did capital
0.04 before= early capital
-0.09 before= east capital
0.56 before= for capital
0.17 before= for small
0.55 before= formed capital
0.06 before= former capital
0.27 before= founded capital
-0.11 before= from capital
-0.45 before= gave capital
-0.05 before= goethe capital
0.12 before= group capital
0.03 before= had capital
0.24 before= half capital
0.06 before= has capital
-0.09 before= have capital
0.01 before= hear capital
0.09 before= hits capital
0.04 before= hums capital
-0.39 before= in capital
-0.07 before= in caps
0.07 before= into capital
-0.28 before= is capital
0.03 before= is small
0.12 before= it capital
-0.26 before= its capital
-0.04 before= jeff capital
0.49 before= joined capital
-0.01 before= june capital
-0.03 before= kate capital
-0.21 before= last capital
0.10 before= led capital
0.44 before= left capital
0.13 before= like capital
-0.12 before= love capital
-0.04 before= ludwig capital
0.13 before= made capital
-0.04 before= may capital
0.12 before= met capital
-0.25 before= my small
0.05 before= new capital
-0.04 before= nick capital
-0.64 before= no capital
-0.05 before= north capital
0.38 before= not capital
-0.02 before= of capital
-0.29 before= on capital
-0.15 before= out capital
0.08 before= played capital
0.09 before= plays capital
-0.05 before= president capital
0.46 before= put capital
0.06 before= rate capital
-0.13 before= recorded capital
-0.02 before= said capital
0.02 before= saw capital
0.11 before= saw small
0.02 before= says capital
-0.28 before= simply capital
-0.19 before= song capital
-0.02 before= space capital
0.04 before= start capital
0.28 before= started capital
0.08 before= than capital
0.40 before= that capital
-1.04 before= the capital
-0.28 before= the small
0.10 before= then capital
0.08 before= thing capital
0.03 before= time capital
0.10 before= to capital
-0.13 before= to small
-0.55 before= toured capital
0.04 before= until capital
0.04 before= up capital
-0.20 before= was capital
0.04 before= were capital
0.13 before= when capital
0.19 before= where capital
0.03 before= which capital
-0.10 before= while capital
0.06 before= why capital
0.47 before= with capital
-0.12 before= yes capital
0.09 bias
-1.26 candidate:sentence capital
-0.08 candidate:sentence caps
0.35 capitals many capital
0.16 capitals many caps
-0.50 capitals none capital
-0.21 capitals none caps
-0.11 capitals none mixed
0.42 capitals some capital
0.03 capitals some caps
0.04 capitals some small
0.20 careless small
-0.11 dry ambiguous
-0.54 dry clear
-0.01 dry contested
-0.83 dry first
0.21 dry inside
-0.24 dry month
0.28 dry place
-0.11 figures capital
-0.50 figures caps
0.17 figures small
-0.09 first-round accepted:others capital
-0.42 first-round also:capital capital
0.06 first-round also:capital caps
-0.32 first-round also:small alone
-0.40 first-round also:small capital
0.05 first-round also:small small
-0.16 first-round artist:sentence capital
-0.28 first-round artist:sentence first
0.12 first-round artist:sentence inside
-0.74 first-round candidate:sentence capital
0.13 first-round candidate:sentence caps
0.16 first-round list:artist inside
0.15 first-round list:artist-and
1.03 first-round list:candidate capital
0.32 first-round list:candidate caps
-0.30 first-round list:capital capital
0.04 first-round list:capital noun-name
0.08 first-round list:name adjective
-0.36 first-round list:name capital
0.03 first-round list:name caps
0.19 first-round list:name name
0.28 first-round list:name noun
-0.60 first-round list:name place
-0.16 first-round list:name plural
-0.26 first-round list:name verb
-0.08 first-round list:small
-0.25 first-round longer first
-0.60 first-round longer inside
-0.06 frame " capital
0.12 frame " fans
0.19 frame ( )
-0.31 frame ( ,
0.09 frame ( fans
-0.23 frame ) (
0.14 frame ) ,
-0.12 frame ) capital
-0.41 frame ) with
0.17 frame ) –
0.02 frame , !
-0.15 frame , "
0.19 frame , (
-0.16 frame , ,
-0.30 frame , :
-0.17 frame , ;
0.71 frame , and
0.13 frame , be
-0.77 frame , capital
0.23 frame , end
-0.15 frame , figure
0.01 frame , function
-0.12 frame , not
0.32 frame , past
0.13 frame , play
0.13 frame , plural
0.24 frame , with
-0.39 frame : (
0.51 frame : ,
0.09 frame : and
0.07 frame : be
-0.10 frame : capital
0.23 frame : end
0.14 frame : fans
-0.02 frame : function
0.10 frame : plural
-0.17 frame : with
0.12 frame : –
-0.32 frame ; ,
0.05 frame ; be
-0.24 frame ; capital
-0.21 frame ; function
-0.02 frame ; modal
-0.14 frame ; not
-0.21 frame ; noun-name
0.08 frame ; past
0.31 frame ; play
-0.06 frame ; plural
-0.15 frame ; singular
-0.16 frame ; verb
0.34 frame ; –
0.16 frame act ,
0.02 frame adjective end
0.03 frame adjective fans
-0.22 frame adverb play
-0.16 frame article capital
-0.32 frame article end
0.20 frame article fans
-0.08 frame article function
-0.03 frame article noun
0.08 frame article noun-name
-0.36 frame article past
-0.46 frame article plural
-0.20 frame article singular
0.37 frame article with
0.07 frame by ,
0.01 frame by and
-0.07 frame by capital
-0.18 frame by end
0.12 frame by function
0.15 frame by with
-0.05 frame capital "
-0.04 frame capital (
0.45 frame capital ,
-0.07 frame capital :
0.16 frame capital be
-0.13 frame capital capital
0.13 frame capital end
0.15 frame capital function
-0.04 frame capital not
-0.03 frame capital noun
0.02 frame capital past
0.13 frame capital play
0.04 frame capital plural
-0.15 frame capital singular
-0.13 frame capital verb
-0.44 frame capital with
-0.40 frame determiner be
-0.07 frame determiner capital
0.19 frame determiner fans
-0.04 frame determiner function
0.18 frame determiner modal
0.05 frame determiner not
-0.19 frame determiner noun
-0.15 frame determiner noun-name
0.11 frame determiner past
0.07 frame determiner play
0.12 frame determiner plural
-0.17 frame determiner singular
-0.11 frame determiner with
-0.07 frame figure figure
0.01 frame figure past
0.16 frame figure play
0.20 frame function ,
-0.14 frame function and
0.13 frame function be
-0.10 frame function capital
0.17 frame function end
0.01 frame function fans
0.08 frame function function
0.09 frame function modal
0.13 frame function not
-0.05 frame function noun-name
0.24 frame function past
0.01 frame function play
0.05 frame function plural
0.33 frame function singular
-0.04 frame function verb
0.06 frame function who
-0.46 frame function with
0.23 frame hear ,
0.15 frame hear and
0.29 frame hear with
-0.06 frame join ,
0.02 frame join function
0.35 frame join with
-0.17 frame noun-name ,
-0.03 frame noun-name capital
-0.18 frame noun-name past
0.27 frame noun-name plural
-0.19 frame noun-name singular
0.17 frame past ,
-0.29 frame past adverb
0.08 frame past and
-0.19 frame past end
0.22 frame past function
0.42 frame past with
-0.11 frame place ,
0.02 frame place :
0.04 frame place ;
-0.11 frame place and
-0.06 frame place capital
-0.06 frame place end
-0.02 frame place figure
-0.34 frame place function
-0.06 frame place not
-0.41 frame place past
-0.02 frame place singular
0.12 frame place with
0.13 frame place_name fans
-0.35 frame speech ,
-0.56 frame speech end
0.21 frame speech function
0.30 frame start '
-0.22 frame start (
-0.21 frame start ,
-0.09 frame start -
-0.42 frame start :
-0.71 frame start adjective
0.14 frame start and
0.50 frame start be
0.13 frame start capital
0.02 frame start end
-0.03 frame start fans
0.02 frame start figure
-0.26 frame start function
0.04 frame start modal
-0.05 frame start name
0.37 frame start not
-0.27 frame start noun
-0.58 frame start noun-name
0.01 frame start past
-0.21 frame start place_follow
0.81 frame start play
0.18 frame start plural
-0.32 frame start singular
0.09 frame start unknown
-0.09 frame start verb
-0.40 frame start with
0.79 frame start –
-0.05 frame to (
-0.12 frame to ,
0.25 frame to :
-0.01 frame to adverb
-0.32 frame to and
0.10 frame to be
0.34 frame to capital
0.20 frame to end
0.03 frame to fans
-0.13 frame to figure
0.16 frame to function
0.18 frame to not
-0.01 frame to noun-name
0.02 frame to past
0.01 frame to play
-0.49 frame to plural
-0.13 frame to singular
0.31 frame to with
0.02 frame verb ,
0.06 frame verb ;
0.03 frame verb end
0.13 frame verb fans
0.08 frame verb past
0.15 frame verb with
-0.22 frame with '
0.10 frame with ,
0.32 frame with :
0.11 frame with ;
0.25 frame with and
-0.15 frame with be
-0.19 frame with capital
0.55 frame with end
-0.07 frame with figure
0.41 frame with function
0.10 frame with modal
0.01 frame with not
-0.10 frame with noun-name
0.19 frame with past
0.04 frame with play
-0.44 frame with plural
0.17 frame with singular
0.06 frame with verb
0.03 frame with with
-0.35 headline
-0.10 joined:left adjective
-0.26 joined:left adverb
-0.43 joined:left ambiguous
-0.34 joined:left capital
-0.22 joined:left caps
0.04 joined:left clear
-0.18 joined:left contested
-0.38 joined:left name
0.26 joined:left noun
-0.27 joined:left noun-name
0.40 joined:left place
-0.17 joined:left plural
0.04 joined:left unknown
-0.08 joined:left verb
0.03 joined:opening adjective
-0.83 joined:opening function
-1.13 joined:opening noun-name
0.05 joined:opening verb
-0.63 known-name after-colon
-0.47 known-name first
-0.24 known-name inside
0.35 list:artist
0.51 list:artist first
0.26 list:artist inside
0.26 list:artist place
0.68 list:artist-and
-0.65 list:candidate capital
-0.35 list:capital capital
0.03 list:name adjective
-0.48 list:name capital
0.03 list:name caps
0.18 list:name name
0.23 list:name noun
0.03 list:name noun-name
-0.50 list:name place
-0.26 list:name plural
-0.23 list:name verb
-0.13 list:small
-0.21 longer first
-0.53 longer inside
-0.35 music:many first
0.25 music:many inside
-0.21 music:many month
0.30 music:many place
0.29 music:near capital
0.24 music:near caps
0.41 music:near first
0.25 music:near inside
0.12 music:near month
-0.18 music:near place
0.18 music:near small
-0.12 music:none capital
-0.20 music:none caps
-0.36 music:none first
0.21 music:none inside
-0.11 music:none mixed
-0.26 music:none month
-0.21 music:none place
-0.14 music:none small
0.27 music:sentence capital
-0.04 music:sentence caps
0.39 particle and many
0.20 particle and one
-0.37 particle at one
-0.08 particle by one
-0.43 particle for many
0.34 particle for one
-0.06 particle from one
-0.19 particle in many
0.04 particle of many
-0.95 particle of one
-0.03 particle on one
0.07 particle to many
-0.20 particle to one
0.19 particle with one
0.18 possessive capital
-0.02 possessive caps
0.74 possessive first
-0.90 possessive inside
0.32 possessive place
-0.53 possessive:of adjective
1.53 possessive:of capital
0.29 possessive:of fans
0.04 possessive:of function
-0.38 possessive:of noun
-0.83 possessive:of noun-name
-0.34 possessive:of plural
0.08 possessive:of unknown
0.09 possessive:of verb
-0.61 quoted capital
-0.24 run:left many capital
0.20 run:left many caps
-0.84 run:left one capital
-0.12 run:left one caps
0.33 run:none adjective
0.28 run:none adverb
0.43 run:none after-colon
0.35 run:none first
0.02 run:none function
1.11 run:none inside
-0.30 run:none month
0.49 run:none name
0.02 run:none noun
1.01 run:none noun-name
0.06 run:none past
-0.11 run:none phrase
-0.33 run:none place
-0.35 run:none plural
0.50 run:none unknown
0.34 run:none verb
0.08 run:phrase
-0.03 run:right many capital
-0.26 run:right many caps
-0.48 run:right one capital
0.03 run:right one caps
-0.04 shouted
-0.42 strength ambiguous capital
0.23 strength ambiguous caps
-0.15 strength ambiguous small
0.35 strength clear capital
-0.07 strength clear caps
0.06 strength clear small
0.83 strength contested capital
-0.17 strength contested caps
-0.19 strength contested mixed
0.13 strength contested small
-0.23 stylised caps
0.22 stylised exact
-0.09 topic much
0.63 topic much first
-0.49 topic much inside
-0.09 topic much month
-0.15 topic much place
-0.61 topic none
0.04 topic none first
0.02 topic none inside
-0.67 topic none place
0.32 topic some
0.54 topic some first
0.12 topic some inside
-0.34 topic some place
0.04 word= a
0.06 word= abba
0.24 word= accept
0.35 word= adele
0.32 word= air
-0.27 word= america
-0.08 word= anthrax
-0.02 word= archive
0.11 word= ash
0.84 word= asia
0.18 word= band
0.53 word= battles
-0.10 word= bauhaus
-0.12 word= beach
0.26 word= beck
-0.42 word= berlin
-0.23 word= big
-0.35 word= blue
0.60 word= blur
0.18 word= books
0.02 word= boris
-0.10 word= boston
0.07 word= bread
-0.65 word= bush
0.02 word= cake
0.26 word= can
0.06 word= carcass
0.28 word= caribou
0.08 word= cars
0.02 word= chemical
0.50 word= cher
0.10 word= chic
-0.21 word= chicago
0.04 word= clash
0.07 word= clutch
-0.07 word= cold
0.19 word= common
0.06 word= cream
-0.16 word= cure
-0.19 word= daft
0.61 word= daughter
-0.18 word= death
0.02 word= deep
0.13 word= disclosure
0.30 word= doors
-0.01 word= down
-0.10 word= drake
-0.08 word= dream
-0.62 word= drums
-0.02 word= earth
0.49 word= editors
0.03 word= embrace
-0.21 word= europe
-0.07 word= eve
-0.38 word= exodus
-0.11 word= faith
-0.17 word= fall
-0.11 word= family
-0.54 word= faust
-0.15 word= fish
0.21 word= foals
0.09 word= free
-0.06 word= fun
0.44 word= future
-0.36 word= game
-0.24 word= gang
-0.23 word= garbage
0.04 word= genesis
-0.37 word= girls
0.08 word= grouper
0.04 word= guns
-0.05 word= health
-0.50 word= heart
0.50 word= hole
-0.03 word= hot
0.02 word= immortal
0.03 word= iron
0.12 word= jam
-0.33 word= james
-0.11 word= japan
0.02 word= jay
0.43 word= journey
0.05 word= joy
0.03 word= justice
0.23 word= kansas
-0.20 word= killers
-0.12 word= kiss
-0.02 word= lamb
-0.87 word= live
-0.92 word= love
0.22 word= low
-0.02 word= madness
0.01 word= madonna
0.25 word= magazine
0.04 word= massive
0.47 word= metric
0.25 word= moby
-0.04 word= muse
-0.19 word= national
0.12 word= nirvana
0.74 word= oasis
0.42 word= orbital
-0.07 word= pain
0.09 word= phoenix
-0.40 word= pink
-0.46 word= poison
-0.20 word= police
0.06 word= possessed
0.61 word= prince
0.20 word= prodigy
0.36 word= pulp
-0.28 word= queen
-0.46 word= rainbow
-0.45 word= real
-0.63 word= red
0.30 word= ride
-0.03 word= riverside
-0.14 word= roots
-0.16 word= rush
-0.01 word= saxon
0.22 word= seal
-0.37 word= september
0.73 word= simple
-0.15 word= sleep
0.03 word= sonic
-0.22 word= space
-0.12 word= sparks
0.55 word= spoon
0.29 word= squeeze
-0.03 word= stars
0.41 word= sting
0.01 word= stone
0.03 word= streets
0.26 word= strokes
0.03 word= suede
-0.13 word= swans
0.11 word= sweet
0.03 word= talking
-0.26 word= television
0.06 word= testament
-0.27 word= texas
0.05 word= the
0.32 word= tool
0.22 word= toto
-0.12 word= traffic
-0.17 word= train
-0.19 word= travis
0.12 word= underworld
-0.13 word= usher
-0.66 word= verve
-0.61 word= who
0.42 word= wire
-0.45 word= women
-0.01 word= yes
-0.03 written capital adjective
0.03 written capital adverb
-0.01 written capital after-colon
0.08 written capital after-colon adjective
-0.01 written capital after-colon month
0.05 written capital after-colon name
0.06 written capital after-colon noun
-0.23 written capital after-colon noun-name
0.05 written capital after-colon phrase
-0.29 written capital after-colon place
0.15 written capital after-colon plural
0.25 written capital after-colon unknown
-0.12 written capital after-colon verb
0.21 written capital first
0.22 written capital first adjective
-0.34 written capital first adverb
-0.33 written capital first function
-0.02 written capital first month
0.28 written capital first name
-0.07 written capital first noun
-0.06 written capital first noun-name
0.03 written capital first phrase
0.46 written capital first place
-0.22 written capital first plural
0.56 written capital first unknown
-0.29 written capital first verb
0.24 written capital function
0.20 written capital inside
-0.34 written capital inside adjective
0.38 written capital inside adverb
0.57 written capital inside function
-0.34 written capital inside month
-0.14 written capital inside name
0.39 written capital inside noun
0.11 written capital inside noun-name
0.06 written capital inside past
0.13 written capital inside phrase
-0.49 written capital inside place
0.13 written capital inside plural
-0.26 written capital inside unknown
0.08 written capital inside verb
-0.37 written capital month
0.19 written capital name
0.39 written capital noun
-0.14 written capital noun-name
0.06 written capital past
0.20 written capital phrase
-0.31 written capital place
0.06 written capital plural
0.56 written capital unknown
-0.32 written capital verb
0.08 written caps first
0.19 written caps first noun
-0.06 written caps first noun-name
-0.01 written caps first unknown
0.04 written caps first verb
-0.10 written caps inside
0.06 written caps inside name
0.34 written caps inside noun-name
-0.28 written caps inside place
-0.06 written caps inside unknown
0.06 written caps name
0.19 written caps noun
0.28 written caps noun-name
-0.28 written caps place
-0.11 written caps plural
-0.07 written caps unknown
0.04 written caps verb
-0.19 written mixed first
-0.19 written mixed first phrase
-0.19 written mixed phrase
0.01 written small adjective
-0.14 written small first
-0.08 written small first function
-0.09 written small function
0.19 written small inside
0.01 written small inside adjective
-0.01 written small inside function
0.02 written small inside name
0.08 written small inside noun
0.18 written small inside noun-name
0.08 written small inside phrase
0.17 written small inside plural
-0.19 written small inside unknown
-0.29 written small inside verb
0.02 written small name
0.08 written small noun
0.18 written small noun-name
0.08 written small phrase
0.17 written small plural
-0.25 written small unknown
-0.29 written small verb
`);
