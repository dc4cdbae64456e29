import { SignWeights } from './sign-weights';

/** Made by `npm run train:names`: what each sign adds to the log odds that a name means its artist. */
export const NAME_WEIGHTS = SignWeights.read(`
0.32 accepted:others capital
0.06 accepted:others caps
0.09 accepted:others small
0.35 accepted:same capital
0.36 accepted:same first
-0.26 accepted:same inside
0.01 accepted:same place
-0.22 accepted:same small
-0.05 after ! capital
-0.46 after " capital
0.17 after ) capital
0.08 after , capital
-0.18 after , caps
0.19 after , small
-0.21 after : capital
0.09 after ; capital
-0.07 after adverb capital
-0.15 after adverb capital inside
-0.08 after adverb inside
-0.05 after adverb noun-name capital
-0.07 after and adjective capital
0.43 after and capital
0.05 after and capital after-colon
0.28 after and capital first
0.10 after and capital inside
-0.15 after and caps
-0.15 after and caps inside
0.28 after and first
0.05 after and function capital
0.40 after and inside
0.07 after and name capital
0.07 after and noun capital
0.52 after and noun-name capital
0.44 after and noun-name first
0.14 after and noun-name small
0.10 after and phrase capital
-0.28 after and place
-0.28 after and place capital
0.05 after and plural capital
0.11 after and small
0.11 after and small inside
0.09 after and unknown capital
-0.15 after and unknown caps
-0.16 after and verb capital
0.22 after be adjective capital
0.41 after be capital
0.07 after be capital after-colon
0.28 after be capital first
0.07 after be capital inside
0.30 after be first
0.31 after be inside
0.08 after be name capital
0.08 after be name first
0.15 after be noun capital
-0.22 after be noun-name capital
0.08 after be phrase capital
-0.09 after be place
-0.09 after be place capital
-0.02 after be place first
0.06 after be plural capital
0.14 after be small
0.14 after be small inside
0.03 after be unknown capital
-0.13 after fans adjective capital
0.43 after fans capital
0.17 after fans capital after-colon
-0.01 after fans capital first
0.28 after fans capital inside
0.06 after fans caps
-0.13 after fans first
0.48 after fans inside
0.07 after fans noun capital
0.10 after fans noun-name capital
-0.15 after fans noun-name first
0.15 after fans plural capital
0.08 after fans unknown capital
-0.69 after figure capital
-0.13 after figure capital first
-0.54 after figure capital inside
-0.17 after figure first
-0.17 after figure inside
-0.24 after figure month
-0.24 after figure month capital
-0.35 after figure noun-name capital
-0.12 after figure noun-name first
-0.15 after figure place
-0.15 after figure place capital
0.25 after function adjective capital
-0.13 after function capital
-0.16 after function capital first
0.06 after function capital inside
0.19 after function caps
0.18 after function caps first
-0.30 after function first
0.11 after function function capital
-0.06 after function function first
-0.07 after function function small
0.43 after function inside
-0.06 after function name capital
-0.22 after function noun capital
-0.06 after function noun first
-0.26 after function noun-name capital
-0.12 after function noun-name first
0.08 after function phrase capital
-0.19 after function place
-0.19 after function place capital
0.03 after function plural capital
-0.04 after function plural first
-0.11 after function small
-0.07 after function small first
-0.05 after function small inside
0.14 after function unknown capital
0.38 after function unknown first
0.03 after function verb capital
-0.14 after function verb first
0.19 after modal capital
-0.01 after modal capital first
0.20 after modal capital inside
-0.01 after modal first
0.40 after modal inside
0.15 after modal noun capital
0.13 after modal noun first
-0.03 after modal noun-name capital
-0.11 after modal noun-name first
0.02 after modal phrase capital
0.09 after modal plural capital
0.14 after modal small
0.14 after modal small inside
0.01 after modal verb capital
0.13 after name capital
0.13 after name capital inside
0.13 after name inside
0.13 after name noun-name capital
0.03 after not capital
-0.06 after not capital inside
0.46 after not inside
0.04 after not noun capital
0.09 after not noun-name capital
0.07 after not phrase capital
-0.17 after not place
-0.17 after not place capital
0.04 after not plural capital
0.15 after not small
0.15 after not small inside
-0.05 after noun adjective capital
-0.04 after noun adjective first
-0.24 after noun capital
-0.39 after noun capital first
0.15 after noun capital inside
-0.39 after noun first
-0.26 after noun inside
-0.28 after noun noun-name capital
-0.32 after noun noun-name first
-0.14 after noun plural capital
-0.27 after noun-name adjective capital
-0.27 after noun-name adjective first
-0.09 after noun-name adverb capital
-0.25 after noun-name capital
-0.12 after noun-name capital first
-0.13 after noun-name capital inside
-0.05 after noun-name first
-0.24 after noun-name inside
0.24 after noun-name noun-name capital
0.12 after noun-name noun-name first
-0.19 after noun-name noun-name small
-0.20 after noun-name place
-0.20 after noun-name place capital
-0.11 after noun-name place first
-0.23 after noun-name small
-0.19 after noun-name small inside
0.16 after noun-name unknown capital
0.16 after noun-name unknown first
0.12 after noun-name verb capital
0.36 after past adjective capital
0.33 after past adjective first
-0.09 after past adverb capital
0.20 after past capital
0.34 after past capital first
-0.21 after past capital inside
0.10 after past caps
0.25 after past caps inside
0.49 after past first
0.10 after past function capital
0.31 after past inside
0.02 after past name capital
0.25 after past name first
0.05 after past noun capital
-0.19 after past noun-name capital
0.01 after past noun-name first
0.08 after past phrase capital
-0.42 after past place
-0.42 after past place capital
-0.31 after past place first
0.15 after past plural capital
0.09 after past small
0.09 after past small inside
0.08 after past unknown capital
0.08 after past unknown caps
0.02 after past unknown first
0.07 after past verb capital
0.33 after place capital
0.24 after place capital inside
0.13 after place inside
-0.16 after place_follow capital
-0.11 after place_follow capital first
-0.25 after place_follow inside
0.28 after play adjective capital
0.10 after play adjective first
0.74 after play capital
0.73 after play capital first
0.40 after play first
0.07 after play function capital
0.22 after play inside
-0.21 after play name capital
-0.09 after play name first
0.26 after play noun capital
0.22 after play noun first
-0.08 after play noun-name capital
-0.08 after play noun-name first
0.03 after play phrase capital
0.22 after play place
0.22 after play place capital
0.35 after play place first
0.36 after play plural capital
-0.29 after play unknown capital
0.07 after play unknown first
0.11 after play verb capital
0.05 after play verb first
0.16 after plural adjective capital
0.12 after plural adjective first
-0.02 after plural adverb capital
0.03 after plural adverb first
0.12 after plural capital
0.13 after plural capital after-colon
0.04 after plural capital first
-0.04 after plural capital inside
-0.16 after plural first
-0.05 after plural function capital
-0.05 after plural function first
0.10 after plural inside
-0.20 after plural name capital
-0.15 after plural noun capital
-0.18 after plural noun first
0.01 after plural noun-name capital
-0.25 after plural noun-name first
0.20 after plural noun-name small
-0.10 after plural phrase capital
0.09 after plural phrase first
0.28 after plural place
0.28 after plural place capital
0.20 after plural place first
0.08 after plural plural capital
0.12 after plural plural first
0.07 after plural small
0.07 after plural small inside
-0.12 after plural unknown capital
-0.21 after plural unknown first
0.25 after plural verb capital
0.22 after plural verb first
0.31 after singular adjective capital
0.26 after singular adjective first
-0.19 after singular capital
-0.26 after singular capital first
0.05 after singular capital inside
-0.05 after singular first
-0.30 after singular inside
0.25 after singular name capital
0.33 after singular name first
-0.31 after singular noun capital
-0.27 after singular noun first
-0.32 after singular noun-name capital
-0.16 after singular noun-name first
-0.14 after singular noun-name small
-0.01 after singular phrase capital
-0.01 after singular phrase first
-0.03 after singular place
-0.03 after singular place capital
-0.21 after singular place first
-0.19 after singular small
-0.19 after singular small inside
-0.16 after singular unknown capital
-0.19 after singular unknown first
0.14 after that capital
0.19 after that capital inside
0.01 after that inside
0.05 after that noun-name capital
0.40 after unknown capital
0.28 after unknown capital first
0.12 after unknown capital inside
0.04 after unknown first
0.12 after unknown inside
0.15 after unknown noun-name capital
-0.10 after verb capital
-0.29 after verb capital first
0.09 after verb capital inside
-0.27 after verb first
-0.20 after verb inside
-0.17 after verb noun-name capital
-0.14 after verb noun-name first
0.09 after verb place
0.09 after verb place capital
-0.06 after verb place first
-0.11 after verb plural capital
-0.11 after verb plural first
-0.24 after verb small
-0.24 after verb small inside
0.06 after verb unknown capital
0.01 after verb unknown first
0.02 after verb verb capital
-0.03 after verb verb first
0.10 after who capital
0.10 after who capital inside
0.10 after who inside
-0.04 after with adjective capital
-0.08 after with adjective first
0.01 after with adverb capital
-0.06 after with capital
-0.15 after with capital after-colon
-0.34 after with capital first
0.43 after with capital inside
-0.01 after with caps
-0.11 after with caps inside
-0.29 after with first
0.07 after with function capital
0.57 after with inside
-0.09 after with mixed
-0.09 after with mixed first
0.22 after with name capital
-0.09 after with name first
-0.25 after with noun first
-0.29 after with noun-name capital
-0.28 after with noun-name first
0.06 after with noun-name small
0.20 after with phrase capital
0.20 after with phrase first
-0.09 after with phrase mixed
-0.32 after with place
-0.32 after with place capital
0.47 after with plural capital
0.04 after with plural first
0.17 after with small
0.17 after with small inside
-0.02 after with unknown capital
-0.11 after with unknown caps
0.18 after with unknown first
-0.37 after with verb capital
0.90 after – capital
0.21 after:end capital
0.01 after:end caps
-0.24 after:hyphen capital
-0.30 after:name candidate
-1.67 after:name capital
-0.06 after:name caps
0.14 after= 1977 capital
-0.10 after= 20 capital
-0.19 after= 2009 capital
-0.19 after= 2014 capital
-0.22 after= a capital
0.10 after= after capital
0.11 after= album capital
-0.06 after= alone capital
-0.08 after= also capital
0.53 after= and capital
-0.15 after= and caps
0.11 after= and small
0.13 after= announced capital
0.71 after= are capital
-0.12 after= as capital
0.21 after= asked capital
0.56 after= at capital
-0.09 after= bags capital
-0.06 after= beat capital
-0.11 after= before capital
0.09 after= began capital
0.05 after= between capital
0.23 after= box capital
0.11 after= broke capital
-0.18 after= by capital
-0.18 after= came capital
-0.09 after= campaign capital
0.08 after= closed capital
0.12 after= come capital
0.05 after= could capital
0.03 after= cover capital
0.02 after= did capital
-0.12 after= died capital
-0.07 after= disease capital
0.04 after= ever capital
0.33 after= fans capital
-0.20 after= for capital
0.24 after= formed capital
0.27 after= from capital
0.10 after= gave capital
0.11 after= grew capital
0.14 after= guitarist capital
0.39 after= had capital
0.29 after= has capital
1.00 after= have capital
-0.08 after= he capital
0.05 after= heard capital
0.16 after= in capital
-0.20 after= is capital
-0.11 after= is small
0.21 after= knew capital
-0.01 after= like capital
-0.02 after= made capital
0.11 after= moved capital
-0.11 after= music capital
0.04 after= needed capital
0.19 after= never capital
0.01 after= next capital
-0.84 after= of capital
-0.10 after= officials capital
0.53 after= on capital
-0.03 after= on caps
0.04 after= on small
0.03 after= once capital
0.05 after= one capital
-0.10 after= only capital
0.06 after= opened capital
-0.10 after= or capital
0.08 after= performed capital
0.20 after= played capital
0.04 after= record capital
0.07 after= recorded capital
0.05 after= released capital
0.14 after= return capital
0.04 after= returned capital
0.30 after= said capital
-0.05 after= said caps
0.01 after= sang capital
-0.07 after= sat capital
-0.04 after= says capital
-0.02 after= she capital
-0.01 after= signed capital
0.36 after= since capital
-0.07 after= smells capital
0.09 after= sold capital
0.06 after= song capital
0.26 after= sounded capital
0.02 after= split capital
-0.06 after= spoke capital
-0.02 after= still capital
0.05 after= stopped capital
0.02 after= studied capital
0.01 after= take capital
-0.03 after= than capital
0.14 after= that capital
-0.55 after= the capital
0.11 after= their capital
-0.09 after= ticket capital
0.10 after= tickets capital
-0.03 after= to capital
0.41 after= took capital
0.16 after= toured capital
0.15 after= tribute capital
-0.22 after= until capital
0.07 after= vocals capital
-0.13 after= was capital
0.83 after= were capital
0.10 after= who capital
0.11 after= will capital
-0.33 after= with capital
0.07 after= without capital
-0.06 after= won capital
-0.31 after= wore capital
0.06 after= would capital
-0.28 after= wrote capital
-0.30 also:capital capital
0.11 also:capital caps
-0.42 also:small capital
-0.01 also:small small
0.23 article The capital
-0.06 article the capital
0.22 article the small
-0.04 article:first capital
-0.14 article:first caps
-0.09 artist:sentence capital
0.06 artist:sentence caps
-0.04 artist:sentence first
0.26 artist:sentence inside
-0.15 artist:sentence month
-0.01 artist:sentence place
0.09 artist:sentence small
-0.05 before " capital
-0.31 before ) capital
0.29 before , capital
0.18 before , caps
0.61 before : capital
-0.72 before ; capital
-0.16 before ; caps
0.07 before act adjective capital
0.16 before act capital
0.08 before adjective adjective capital
-0.07 before adjective capital
0.02 before adjective noun capital
-0.12 before adjective noun-name capital
-0.10 before adverb adverb capital
0.19 before adverb capital
-0.05 before adverb name capital
0.08 before adverb noun-name capital
0.01 before adverb small
-0.01 before article adjective capital
-0.09 before article adverb capital
-0.93 before article capital
-0.12 before article name capital
-0.56 before article noun-name capital
-0.32 before article phrase capital
-0.05 before article place capital
0.29 before article plural capital
-0.06 before article unknown capital
0.46 before by capital
0.10 before by caps
0.02 before by name capital
0.11 before by noun-name capital
0.35 before by place capital
-0.24 before by unknown capital
0.10 before by unknown caps
0.06 before by verb capital
0.19 before determiner adjective capital
-0.29 before determiner capital
0.08 before determiner caps
-0.30 before determiner name capital
0.03 before determiner noun capital
0.05 before determiner noun-name capital
-0.29 before determiner noun-name small
-0.16 before determiner phrase capital
-0.05 before determiner place capital
0.03 before determiner plural capital
-0.47 before determiner small
0.04 before determiner unknown capital
0.40 before figure capital
-0.07 before figure month capital
0.09 before figure name capital
0.13 before figure noun-name capital
-0.10 before function adjective capital
0.24 before function adverb capital
0.61 before function capital
0.03 before function function capital
0.14 before function name capital
0.10 before function name small
-0.13 before function noun capital
0.07 before function noun-name capital
-0.04 before function noun-name small
0.03 before function phrase capital
0.47 before function place capital
0.12 before function plural capital
0.16 before function small
-0.06 before function unknown capital
-0.20 before function verb capital
0.20 before hear capital
0.10 before hear noun-name capital
0.18 before hear noun-name small
0.02 before hear phrase capital
0.28 before hear small
0.03 before hear unknown capital
0.04 before hear verb capital
0.09 before join adjective capital
0.07 before join adverb capital
0.23 before join capital
0.01 before join function capital
0.06 before join name capital
0.05 before join noun capital
0.16 before join noun-name capital
-0.25 before join place capital
0.02 before join unknown capital
-0.01 before month capital
-0.01 before month place capital
-0.10 before name capital
-0.16 before name name capital
0.22 before name noun capital
-0.13 before name noun-name capital
-0.04 before name place capital
0.14 before name unknown capital
0.14 before noun capital
-0.03 before noun noun-name capital
-0.21 before noun-name adjective capital
-0.04 before noun-name capital
-0.28 before noun-name noun-name capital
0.05 before noun-name place capital
0.26 before noun-name plural capital
0.16 before past adjective capital
0.48 before past capital
0.04 before past function capital
0.11 before past name capital
0.07 before past noun capital
0.24 before past noun-name capital
0.11 before past place capital
-0.23 before past unknown capital
-0.03 before past verb capital
-0.40 before person capital
-0.26 before person noun-name capital
0.19 before place adjective capital
-0.06 before place capital
-0.06 before place caps
0.21 before place function capital
-0.08 before place month capital
0.02 before place name capital
0.13 before place noun capital
0.61 before place noun-name capital
0.06 before place phrase capital
-1.26 before place place capital
-0.06 before place place caps
0.06 before place plural capital
-0.10 before place small
-0.23 before place_name capital
-0.03 before place_name place capital
-0.22 before place_name unknown capital
-0.05 before plural capital
-0.01 before plural noun capital
-0.52 before speech capital
0.16 before speech name capital
-0.31 before speech noun-name capital
-0.29 before speech plural capital
0.14 before to adjective capital
0.19 before to adverb capital
0.53 before to capital
-0.03 before to caps
0.10 before to function capital
0.07 before to month capital
0.18 before to name capital
-0.37 before to noun capital
-0.01 before to noun-name capital
0.26 before to noun-name caps
0.13 before to noun-name small
0.15 before to phrase capital
-0.21 before to place capital
-0.25 before to plural capital
0.01 before to small
0.21 before to unknown capital
-0.20 before to unknown caps
0.32 before to verb capital
-0.12 before unknown capital
-0.15 before unknown noun-name capital
-0.03 before unknown plural capital
0.18 before unknown unknown capital
-0.04 before unknown verb capital
0.23 before verb capital
0.05 before verb function capital
0.04 before verb noun capital
0.07 before verb noun-name capital
0.14 before verb noun-name small
-0.02 before verb place capital
0.23 before verb small
0.06 before verb unknown capital
-0.32 before with adjective capital
0.16 before with adverb capital
0.37 before with capital
0.13 before with caps
0.13 before with function capital
-0.03 before with name capital
0.15 before with noun capital
0.01 before with noun-name capital
0.20 before with phrase capital
-0.41 before with place capital
0.01 before with plural capital
0.27 before with small
0.13 before with unknown capital
0.12 before with unknown caps
0.35 before with verb capital
-0.19 before work capital
-0.12 before work noun-name capital
-0.41 before – capital
-0.06 before2 act place
0.17 before2 act to
0.18 before2 adjective adjective
0.11 before2 adjective noun-name
-0.13 before2 adjective place
-0.17 before2 adjective to
0.17 before2 adjective with
0.12 before2 adverb function
0.05 before2 adverb noun-name
-0.08 before2 adverb place
0.06 before2 adverb to
0.04 before2 article adjective
-0.05 before2 article function
0.10 before2 article noun-name
0.08 before2 by function
0.03 before2 determiner determiner
0.05 before2 determiner function
0.04 before2 determiner past
-0.03 before2 determiner place
0.05 before2 determiner to
-0.01 before2 figure month
0.10 before2 function adjective
0.25 before2 function adverb
0.15 before2 function by
-0.18 before2 function determiner
0.54 before2 function function
0.22 before2 function hear
0.04 before2 function join
-0.38 before2 function past
0.26 before2 function place
-0.32 before2 function speech
-0.20 before2 function to
0.24 before2 function verb
0.40 before2 function with
0.03 before2 hear place
0.36 before2 hear to
-0.01 before2 hear with
0.17 before2 join place
0.11 before2 join to
0.23 before2 join with
-0.18 before2 name function
0.02 before2 name join
0.41 before2 name past
0.06 before2 name place
0.35 before2 name to
0.37 before2 name with
0.30 before2 noun join
0.23 before2 noun past
0.02 before2 noun place
-0.12 before2 noun to
0.03 before2 noun verb
0.12 before2 noun with
0.07 before2 noun-name act
-0.14 before2 noun-name by
0.14 before2 noun-name determiner
-0.93 before2 noun-name function
-0.07 before2 noun-name join
0.07 before2 noun-name past
-0.37 before2 noun-name place
-0.22 before2 noun-name speech
-0.15 before2 noun-name to
-0.08 before2 noun-name verb
0.53 before2 noun-name with
0.06 before2 past adverb
0.08 before2 past article
0.02 before2 past by
0.17 before2 past determiner
-0.07 before2 past function
-0.01 before2 past place
-0.56 before2 past to
-0.13 before2 past with
-0.27 before2 person past
-0.35 before2 place article
-0.04 before2 place by
-0.29 before2 place determiner
0.09 before2 place figure
0.26 before2 place function
0.17 before2 place name
-0.03 before2 place place_name
0.18 before2 place verb
-0.23 before2 place with
0.07 before2 plural function
-0.08 before2 plural join
-0.20 before2 plural place
0.18 before2 plural to
-0.01 before2 plural verb
0.03 before2 plural with
0.01 before2 speech determiner
0.07 before2 speech to
-0.12 before2 to article
0.08 before2 to determiner
0.14 before2 to figure
0.15 before2 to function
0.04 before2 to hear
-0.02 before2 to name
0.21 before2 to noun-name
0.03 before2 to verb
0.03 before2 unknown function
0.26 before2 unknown join
-0.08 before2 unknown name
0.09 before2 unknown past
-0.05 before2 unknown place
-0.02 before2 unknown speech
0.33 before2 unknown to
-0.08 before2 unknown unknown
0.29 before2 unknown with
0.03 before2 verb by
0.12 before2 verb function
0.05 before2 verb place
0.49 before2 verb to
-0.02 before2 with article
-0.09 before2 with determiner
0.13 before2 with function
-0.09 before2 with join
0.04 before2 with past
0.01 before2 with place
-0.08 before2 with to
0.19 before2 work by
0.02 before2 work determiner
-0.02 before2 work place
-0.11 before2 work to
0.19 before2:music as
0.27 before2:music by
0.14 before2:music for
0.30 before2:music in
0.48 before2:music of
0.04 before2:music that
0.04 before2:music with
0.02 before:start capital
0.01 before:start caps
-0.13 before:start mixed
-0.16 before:start small
0.14 before= a capital
-0.12 before= about capital
0.13 before= after capital
0.19 before= after caps
0.03 before= and capital
0.10 before= and caps
0.17 before= and small
0.01 before= as capital
-0.17 before= at capital
0.15 before= be capital
-0.18 before= beat capital
0.06 before= became capital
0.02 before= before capital
0.01 before= began capital
0.05 before= between capital
-0.03 before= big capital
0.08 before= bring capital
0.20 before= but capital
0.46 before= by capital
0.10 before= by caps
-0.37 before= called capital
0.15 before= christmas capital
-0.15 before= did capital
-0.03 before= east capital
0.35 before= for capital
0.15 before= for small
0.48 before= formed capital
0.04 before= former capital
0.25 before= founded capital
-0.01 before= from capital
-0.27 before= gave capital
0.11 before= group capital
0.22 before= half capital
0.06 before= has capital
-0.10 before= have capital
0.02 before= hear capital
0.03 before= hums capital
-0.15 before= in capital
-0.03 before= in caps
0.07 before= into capital
-0.26 before= is capital
-0.01 before= is small
0.14 before= it capital
-0.24 before= its capital
0.26 before= joined capital
-0.02 before= kate capital
0.10 before= led capital
0.33 before= left capital
0.09 before= like capital
-0.08 before= love capital
0.12 before= made capital
-0.27 before= my small
-0.04 before= named capital
0.03 before= new capital
-0.54 before= no capital
0.33 before= not capital
-0.03 before= of capital
-0.30 before= on capital
-0.10 before= out capital
0.02 before= over capital
0.08 before= plays capital
-0.22 before= president capital
0.38 before= put capital
0.05 before= rate capital
-0.09 before= recorded capital
-0.04 before= said capital
0.02 before= saw capital
0.12 before= saw small
-0.24 before= simply capital
-0.13 before= song capital
-0.03 before= space capital
0.04 before= start capital
0.24 before= started capital
0.09 before= than capital
0.26 before= that capital
-0.93 before= the capital
0.08 before= then capital
0.06 before= thing capital
0.02 before= time capital
0.23 before= to capital
-0.14 before= to small
-0.36 before= toured capital
0.05 before= until capital
0.04 before= up capital
-0.20 before= was capital
0.01 before= were capital
0.11 before= when capital
0.12 before= where capital
0.03 before= which capital
-0.07 before= while capital
0.04 before= why capital
0.25 before= with capital
-0.10 before= yes capital
0.09 bias
-1.26 candidate:sentence capital
-0.11 candidate:sentence caps
0.23 capitals many capital
-0.09 capitals many caps
-0.28 capitals none capital
-0.01 capitals none caps
-0.07 capitals none mixed
0.03 capitals none small
0.36 capitals some capital
-0.01 capitals some small
0.18 careless small
-0.11 dry ambiguous
-0.55 dry clear
-0.04 dry contested
-1.00 dry first
0.22 dry inside
-0.14 dry month
0.24 dry place
-0.09 figures capital
-0.38 figures caps
0.13 figures small
-0.12 first-round accepted:others capital
-0.20 first-round also:capital capital
0.12 first-round also:capital caps
-0.45 first-round also:small capital
-0.05 first-round also:small small
-0.14 first-round artist:sentence capital
-0.18 first-round artist:sentence first
0.02 first-round artist:sentence inside
0.02 first-round artist:sentence place
-0.79 first-round candidate:sentence capital
0.06 first-round candidate:sentence caps
0.12 first-round list:artist inside
0.11 first-round list:artist-and
1.03 first-round list:candidate capital
-0.23 first-round list:capital capital
-0.01 first-round list:capital noun-name
-0.02 first-round list:name adjective
-0.42 first-round list:name capital
0.06 first-round list:name name
-0.15 first-round list:name noun-name
-0.40 first-round list:name place
-0.05 first-round list:name plural
-0.17 first-round list:name verb
0.02 first-round list:small
-0.03 first-round longer first
-0.52 first-round longer inside
-0.07 frame " capital
0.09 frame " fans
0.14 frame ( )
-0.25 frame ( ,
0.01 frame ) (
-0.09 frame ) capital
-0.34 frame ) with
0.22 frame ) –
-0.15 frame , "
0.19 frame , (
0.01 frame , ,
-0.22 frame , :
-0.15 frame , ;
0.54 frame , and
0.09 frame , be
-0.47 frame , capital
0.19 frame , end
-0.15 frame , figure
-0.02 frame , function
0.31 frame , past
0.11 frame , play
0.13 frame , plural
-0.15 frame , with
0.14 frame : (
0.34 frame : ,
0.05 frame : and
0.07 frame : be
-0.10 frame : capital
-0.06 frame : end
0.08 frame : fans
0.08 frame : plural
-0.11 frame : with
0.16 frame : –
-0.37 frame ; ,
0.04 frame ; be
-0.20 frame ; capital
-0.02 frame ; modal
-0.09 frame ; not
-0.20 frame ; noun-name
0.13 frame ; past
0.09 frame ; play
-0.08 frame ; plural
-0.12 frame ; singular
-0.14 frame ; verb
0.29 frame ; –
0.14 frame act ,
0.03 frame adjective fans
-0.18 frame adverb play
-0.06 frame article capital
-0.25 frame article end
0.08 frame article fans
-0.11 frame article function
0.08 frame article noun-name
-0.17 frame article past
-0.48 frame article plural
-0.04 frame article singular
0.20 frame article with
0.24 frame by ,
0.01 frame by and
-0.11 frame by capital
-0.08 frame by end
0.09 frame by function
0.12 frame by with
-0.03 frame capital "
-0.03 frame capital (
0.08 frame capital ,
-0.05 frame capital :
0.13 frame capital be
-0.04 frame capital capital
-0.11 frame capital end
0.14 frame capital function
-0.03 frame capital not
-0.02 frame capital noun
-0.07 frame capital past
0.13 frame capital play
0.16 frame capital plural
-0.05 frame capital singular
-0.12 frame capital verb
-0.34 frame capital with
-0.34 frame determiner be
-0.09 frame determiner capital
0.17 frame determiner fans
-0.06 frame determiner function
0.09 frame determiner modal
0.05 frame determiner not
-0.17 frame determiner noun
-0.08 frame determiner noun-name
0.09 frame determiner past
0.07 frame determiner play
0.12 frame determiner plural
-0.22 frame determiner singular
-0.08 frame determiner with
-0.07 frame figure figure
0.11 frame figure play
0.31 frame function ,
-0.15 frame function and
0.09 frame function be
-0.08 frame function capital
0.19 frame function end
0.01 frame function fans
0.10 frame function function
0.12 frame function not
-0.06 frame function noun-name
0.26 frame function past
-0.11 frame function play
0.03 frame function plural
0.38 frame function singular
-0.01 frame function verb
-0.43 frame function with
0.16 frame hear ,
0.13 frame hear and
0.29 frame hear with
-0.02 frame join ,
0.03 frame join function
0.10 frame join with
-0.15 frame noun-name ,
-0.11 frame noun-name past
0.19 frame noun-name plural
-0.20 frame noun-name singular
0.17 frame past ,
-0.26 frame past adverb
0.09 frame past and
-0.11 frame past end
0.26 frame past function
0.39 frame past with
-0.33 frame person past
-0.05 frame place ,
0.04 frame place ;
-0.13 frame place and
-0.02 frame place capital
0.06 frame place end
-0.03 frame place figure
-0.22 frame place function
-0.33 frame place past
-0.03 frame place singular
0.26 frame place with
0.03 frame place_name fans
-0.14 frame speech ,
-0.63 frame speech end
0.19 frame speech function
-0.03 frame start (
-0.15 frame start ,
-0.06 frame start -
-0.26 frame start :
-0.04 frame start adjective
0.28 frame start and
0.27 frame start be
-0.88 frame start capital
-0.10 frame start end
-0.17 frame start figure
0.16 frame start function
-0.01 frame start modal
-0.25 frame start noun
0.04 frame start noun-name
0.18 frame start past
-0.11 frame start place_follow
0.74 frame start play
0.35 frame start plural
-0.27 frame start singular
0.23 frame start unknown
-0.36 frame start verb
-0.33 frame start with
0.23 frame start –
-0.06 frame to (
-0.01 frame to adverb
-0.29 frame to and
0.25 frame to be
-0.01 frame to capital
0.40 frame to end
0.03 frame to fans
-0.12 frame to figure
0.07 frame to function
0.18 frame to not
0.01 frame to noun-name
0.02 frame to past
0.10 frame to play
-0.34 frame to plural
-0.12 frame to singular
0.21 frame to with
0.05 frame verb ;
0.03 frame verb end
0.09 frame verb fans
0.16 frame verb with
-0.06 frame with '
0.14 frame with ,
0.21 frame with :
0.11 frame with ;
0.18 frame with and
-0.17 frame with be
-0.22 frame with capital
0.57 frame with end
-0.10 frame with figure
0.11 frame with function
0.09 frame with modal
0.02 frame with not
0.16 frame with past
-0.02 frame with play
-0.14 frame with plural
0.10 frame with singular
0.08 frame with with
-0.26 headline
-0.02 joined:left adjective
-0.16 joined:left adverb
-0.54 joined:left ambiguous
-0.53 joined:left capital
-0.12 joined:left caps
0.02 joined:left clear
-0.14 joined:left contested
-0.19 joined:left name
0.32 joined:left noun
-0.24 joined:left noun-name
-0.01 joined:left phrase
-0.20 joined:left place
-0.11 joined:left plural
0.02 joined:left unknown
-0.05 joined:left verb
0.02 joined:opening adjective
-0.75 joined:opening function
-1.11 joined:opening noun-name
0.05 joined:opening verb
-0.59 known-name after-colon
-0.20 known-name first
-0.17 known-name inside
0.29 list:artist
0.39 list:artist first
0.26 list:artist inside
0.17 list:artist place
0.54 list:artist-and
-0.32 list:candidate capital
-0.27 list:capital capital
-0.05 list:capital noun-name
-0.02 list:name adjective
-0.44 list:name capital
0.06 list:name name
-0.09 list:name noun-name
-0.35 list:name place
-0.09 list:name plural
-0.16 list:name verb
-0.03 list:small
-0.01 longer first
-0.46 longer inside
-0.36 music:many first
0.04 music:many inside
-0.18 music:many month
0.26 music:many place
0.31 music:near capital
0.09 music:near caps
0.34 music:near first
0.32 music:near inside
0.05 music:near month
-0.22 music:near place
0.15 music:near small
-0.09 music:none capital
-0.16 music:none caps
-0.21 music:none first
0.13 music:none inside
-0.07 music:none mixed
-0.19 music:none month
-0.20 music:none place
-0.13 music:none small
0.15 music:sentence capital
-0.01 music:sentence caps
0.41 particle and many
0.23 particle and one
-0.29 particle at one
-0.04 particle by one
-0.31 particle for many
0.13 particle for one
-0.14 particle in many
0.03 particle in one
0.01 particle of many
-0.86 particle of one
0.06 particle to many
0.09 particle with one
0.57 possessive first
-0.77 possessive inside
0.21 possessive place
0.06 possessive:of adjective
-0.63 possessive:of capital
0.14 possessive:of fans
0.45 possessive:of function
-0.03 possessive:of noun
-0.12 possessive:of noun-name
0.02 possessive:of plural
-0.43 quoted capital
-0.26 run:left many capital
0.22 run:left many caps
-0.73 run:left one capital
-0.08 run:left one caps
0.18 run:none adjective
0.11 run:none adverb
0.40 run:none after-colon
0.02 run:none first
0.18 run:none function
1.12 run:none inside
-0.27 run:none month
0.35 run:none name
-0.04 run:none noun
0.86 run:none noun-name
0.02 run:none past
-0.03 run:none phrase
-0.18 run:none place
-0.31 run:none plural
0.53 run:none unknown
0.18 run:none verb
0.12 run:phrase
-0.14 run:right many capital
-0.27 run:right many caps
-0.60 run:right one capital
0.16 run:right one caps
-0.06 shouted
-0.48 strength ambiguous capital
0.18 strength ambiguous caps
-0.06 strength ambiguous small
0.41 strength clear capital
-0.10 strength clear caps
-0.03 strength clear small
0.63 strength contested capital
-0.18 strength contested caps
-0.13 strength contested mixed
0.11 strength contested small
-0.10 stylised caps
0.13 stylised exact
0.16 topic much
1.04 topic much first
-0.55 topic much inside
-0.10 topic much month
-0.23 topic much place
-0.26 topic none
0.59 topic none first
-0.36 topic none inside
-0.49 topic none place
0.26 topic some
0.51 topic some first
0.09 topic some inside
-0.33 topic some place
0.05 word= a
0.07 word= abba
0.07 word= accept
0.23 word= adele
0.31 word= air
-0.19 word= america
-0.11 word= anthrax
-0.06 word= archive
0.04 word= ash
0.50 word= asia
0.08 word= band
0.03 word= battles
0.02 word= bauhaus
-0.10 word= beach
0.26 word= beck
-0.42 word= berlin
-0.13 word= big
-0.18 word= blue
0.24 word= blur
-0.02 word= books
0.04 word= boris
0.02 word= boston
0.13 word= bread
-0.64 word= bush
0.07 word= cake
0.05 word= carcass
-0.01 word= caribou
0.05 word= cars
0.01 word= chemical
0.30 word= cher
0.10 word= chic
-0.14 word= chicago
0.03 word= clash
-0.05 word= cold
-0.04 word= common
0.24 word= cream
-0.05 word= cure
-0.08 word= daft
0.39 word= daughter
0.01 word= death
0.03 word= deep
0.01 word= disclosure
0.17 word= doors
-0.01 word= down
-0.01 word= drake
-0.06 word= dream
-0.73 word= drums
0.03 word= earth
0.32 word= editors
-0.22 word= embrace
-0.38 word= europe
-0.11 word= eve
-0.09 word= exodus
-0.07 word= faith
-0.24 word= fall
0.05 word= family
-0.36 word= faust
-0.03 word= fish
0.24 word= foals
-0.08 word= free
-0.24 word= fun
0.22 word= future
-0.31 word= game
-0.19 word= gang
-0.17 word= garbage
-0.01 word= genesis
0.13 word= girls
0.03 word= grouper
0.04 word= guns
0.05 word= health
-0.40 word= heart
0.36 word= hole
0.02 word= hot
0.03 word= immortal
0.03 word= iron
0.08 word= jam
-0.28 word= james
0.02 word= japan
0.03 word= jay
0.54 word= journey
0.04 word= joy
-0.17 word= justice
0.13 word= kansas
-0.15 word= kiss
-0.02 word= lamb
-0.70 word= live
-0.72 word= love
0.14 word= low
0.27 word= madness
0.04 word= madonna
0.19 word= magazine
0.02 word= massive
0.35 word= metric
0.13 word= moby
0.13 word= muse
-0.08 word= national
0.13 word= nirvana
0.64 word= oasis
0.15 word= orbital
0.12 word= phoenix
-0.30 word= pink
-0.24 word= poison
0.01 word= police
0.02 word= possessed
0.38 word= prince
0.16 word= prodigy
0.24 word= pulp
-0.40 word= queen
-0.27 word= rainbow
-0.34 word= real
-0.41 word= red
0.21 word= ride
0.04 word= riverside
-0.08 word= roots
-0.23 word= rush
-0.02 word= saxon
0.03 word= seal
-0.34 word= september
0.51 word= simple
-0.01 word= sleep
0.04 word= sonic
-0.13 word= space
0.06 word= sparks
0.25 word= spoon
0.34 word= squeeze
0.07 word= sting
0.01 word= stone
-0.05 word= streets
0.09 word= strokes
0.09 word= suede
0.04 word= swans
0.19 word= sweet
0.03 word= talking
-0.13 word= television
0.11 word= testament
-0.09 word= texas
0.01 word= the
0.11 word= tool
0.18 word= toto
-0.01 word= traffic
0.01 word= train
0.02 word= travis
0.11 word= underworld
-0.24 word= usher
-0.54 word= verve
-0.07 word= who
0.27 word= wire
-0.15 word= women
-0.05 word= yes
-0.09 written capital adjective
-0.03 written capital adverb
0.05 written capital after-colon
0.03 written capital after-colon adjective
-0.02 written capital after-colon month
0.02 written capital after-colon name
0.22 written capital after-colon noun
-0.12 written capital after-colon noun-name
-0.28 written capital after-colon place
0.16 written capital after-colon plural
0.14 written capital after-colon unknown
-0.11 written capital after-colon verb
0.05 written capital first
0.07 written capital first adjective
-0.52 written capital first adverb
-0.09 written capital first function
0.38 written capital first name
-0.27 written capital first noun
-0.12 written capital first noun-name
0.09 written capital first phrase
0.34 written capital first place
-0.35 written capital first plural
0.90 written capital first unknown
-0.35 written capital first verb
0.39 written capital function
0.26 written capital inside
-0.20 written capital inside adjective
0.50 written capital inside adverb
0.48 written capital inside function
-0.31 written capital inside month
-0.27 written capital inside name
0.47 written capital inside noun
0.04 written capital inside noun-name
0.04 written capital inside past
0.17 written capital inside phrase
-0.45 written capital inside place
0.17 written capital inside plural
-0.39 written capital inside unknown
0.08 written capital inside verb
-0.34 written capital month
0.12 written capital name
0.41 written capital noun
-0.19 written capital noun-name
0.02 written capital past
0.28 written capital phrase
-0.39 written capital place
-0.02 written capital plural
0.65 written capital unknown
-0.38 written capital verb
0.01 written caps first
0.24 written caps first noun-name
-0.04 written caps first unknown
-0.12 written caps inside
0.07 written caps inside name
0.16 written caps inside noun-name
-0.16 written caps inside place
-0.06 written caps inside unknown
0.07 written caps name
0.40 written caps noun-name
-0.16 written caps place
-0.07 written caps plural
-0.10 written caps unknown
-0.13 written mixed first
-0.13 written mixed first phrase
-0.13 written mixed phrase
-0.08 written small adjective
-0.16 written small first
-0.11 written small first function
-0.13 written small function
0.19 written small inside
-0.08 written small inside adjective
-0.02 written small inside function
0.20 written small inside name
0.07 written small inside noun
0.05 written small inside noun-name
0.09 written small inside phrase
0.14 written small inside plural
-0.17 written small inside unknown
-0.19 written small inside verb
0.20 written small name
0.07 written small noun
0.05 written small noun-name
0.09 written small phrase
0.14 written small plural
-0.22 written small unknown
-0.19 written small verb
`);
