// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/closedclass.h"

#include <iterator>

namespace kept {

namespace {

constexpr ClosedWord closedWords[] = {
    {u"a", "D", u""},           {u"about", "IR", u""},       {u"above", "IR", u""},
    {u"across", "IR", u""},     {u"after", "CIR", u""},      {u"afterwards", "R", u""},
    {u"again", "R", u""},       {u"against", "I", u""},      {u"ago", "R", u""},
    {u"ah", "T", u""},          {u"ahead", "R", u""},        {u"alas", "T", u""},
    {u"all", "DP", u""},        {u"almost", "R", u""},       {u"aloha", "T", u""},
    {u"along", "IR", u""},      {u"alongside", "I", u""},    {u"already", "R", u""},
    {u"also", "R", u""},        {u"although", "C", u""},     {u"altogether", "R", u""},
    {u"always", "R", u""},      {u"am", "AV", u"be"},        {u"amid", "I", u""},
    {u"among", "I", u""},       {u"amongst", "I", u"among"}, {u"an", "D", u"a"},
    {u"and", "C", u""},         {u"another", "DP", u""},     {u"any", "DP", u""},
    {u"anybody", "P", u""},     {u"anymore", "R", u""},      {u"anyone", "P", u""},
    {u"anything", "P", u""},    {u"anyway", "R", u""},       {u"anywhere", "R", u""},
    {u"apart", "R", u""},       {u"apparently", "R", u""},   {u"are", "AV", u"be"},
    {u"around", "RI", u""},     {u"as", "IRC", u""},         {u"aside", "R", u""},
    {u"at", "I", u""},          {u"away", "R", u""},         {u"back", "RNVJ", u""},
    {u"be", "AV", u""},         {u"because", "C", u""},      {u"been", "AV", u"be"},
    {u"before", "CIR", u""},    {u"behind", "IR", u""},      {u"being", "AV", u"be"},
    {u"below", "IR", u""},      {u"beneath", "I", u""},      {u"beside", "I", u""},
    {u"besides", "I", u""},     {u"between", "I", u""},      {u"beyond", "IR", u""},
    {u"billion", "U", u""},     {u"bonjour", "T", u""},      {u"both", "DP", u""},
    {u"but", "C", u""},         {u"by", "IR", u""},          {u"bye", "T", u""},
    {u"can", "AN", u""},        {u"cannot", "A", u"can"},    {u"cheers", "T", u""},
    {u"concerning", "I", u""},  {u"cos", "C", u"because"},   {u"could", "A", u""},
    {u"coz", "C", u"because"},  {u"cuz", "C", u"because"},   {u"dare", "VN", u""},
    {u"dear", "T", u""},        {u"despite", "I", u""},      {u"did", "AV", u"do"},
    {u"do", "AV", u""},         {u"does", "AV", u"do"},      {u"doing", "V", u"do"},
    {u"done", "V", u"do"},      {u"down", "RI", u""},        {u"downstairs", "R", u""},
    {u"during", "I", u""},      {u"each", "DP", u""},        {u"eight", "U", u""},
    {u"eighteen", "U", u""},    {u"eighty", "U", u""},       {u"either", "DP", u""},
    {u"eleven", "U", u""},      {u"else", "R", u""},         {u"enough", "DRP", u""},
    {u"er", "T", u""},          {u"even", "R", u""},         {u"ever", "R", u""},
    {u"every", "D", u""},       {u"everybody", "P", u""},    {u"everyone", "P", u""},
    {u"everything", "P", u""},  {u"everywhere", "R", u""},   {u"except", "I", u""},
    {u"few", "DP", u""},        {u"fewer", "D", u""},        {u"fifteen", "U", u""},
    {u"fifty", "U", u""},       {u"first", "JRN", u""},      {u"five", "U", u""},
    {u"for", "I", u""},         {u"forever", "R", u""},      {u"forty", "U", u""},
    {u"four", "U", u""},        {u"fourteen", "U", u""},     {u"fourty", "U", u"forty"},
    {u"from", "I", u""},        {u"goodbye", "T", u""},      {u"had", "AV", u"have"},
    {u"haha", "T", u""},        {u"half", "DNR", u""},       {u"has", "AV", u"have"},
    {u"have", "AV", u""},       {u"having", "AV", u"have"},  {u"he", "P", u""},
    {u"hello", "T", u""},       {u"hence", "R", u""},        {u"her", "DP", u""},
    {u"here", "R", u""},        {u"hers", "P", u""},         {u"herself", "P", u""},
    {u"hey", "T", u""},         {u"hi", "T", u""},           {u"him", "P", u""},
    {u"himself", "P", u""},     {u"his", "DP", u""},         {u"hiya", "T", u""},
    {u"hm", "T", u""},          {u"hmm", "T", u""},          {u"hola", "T", u""},
    {u"how", "R", u""},         {u"however", "R", u""},      {u"hundred", "U", u""},
    {u"i", "P", u""},           {u"if", "C", u""},           {u"in", "IR", u""},
    {u"indeed", "R", u""},      {u"inside", "IRN", u""},     {u"instead", "R", u""},
    {u"into", "I", u""},        {u"is", "AV", u"be"},        {u"it", "P", u""},
    {u"its", "D", u""},         {u"itself", "P", u""},       {u"just", "R", u""},
    {u"least", "R", u""},       {u"less", "DRP", u""},       {u"lest", "C", u""},
    {u"like", "IVJ", u""},      {u"little", "JDR", u""},     {u"lol", "T", u""},
    {u"many", "DP", u""},       {u"may", "AN", u""},         {u"maybe", "R", u""},
    {u"me", "P", u""},          {u"meanwhile", "R", u""},    {u"might", "A", u""},
    {u"million", "U", u""},     {u"mine", "P", u""},         {u"minus", "I", u""},
    {u"more", "DRP", u"more"},  {u"most", "DRP", u"most"},   {u"much", "DRP", u""},
    {u"must", "A", u""},        {u"my", "D", u""},           {u"myself", "P", u""},
    {u"n't", "R", u"not"},      {u"near", "IRJ", u""},       {u"nearly", "R", u""},
    {u"need", "VNA", u""},      {u"neither", "DP", u""},     {u"never", "R", u""},
    {u"nine", "U", u""},        {u"nineteen", "U", u""},     {u"ninety", "U", u""},
    {u"no", "DT", u""},         {u"nobody", "P", u""},       {u"none", "P", u""},
    {u"noone", "P", u"nobody"}, {u"nope", "T", u"no"},       {u"nor", "C", u""},
    {u"not", "R", u""},         {u"nothing", "P", u""},      {u"now", "R", u""},
    {u"nowhere", "R", u""},     {u"of", "I", u""},           {u"off", "RI", u""},
    {u"often", "R", u""},       {u"oh", "T", u""},           {u"ok", "RJT", u"ok"},
    {u"okay", "RJT", u"ok"},    {u"on", "IR", u""},          {u"once", "RC", u""},
    {u"one", "UP", u""},        {u"ones", "P", u"one"},      {u"oneself", "P", u""},
    {u"only", "R", u""},        {u"onto", "I", u""},         {u"opposite", "JIN", u""},
    {u"or", "C", u""},          {u"other", "JN", u""},       {u"otherwise", "R", u""},
    {u"ought", "A", u""},       {u"our", "D", u""},          {u"ours", "P", u""},
    {u"ourselves", "P", u""},   {u"out", "RI", u""},         {u"outside", "IRN", u""},
    {u"over", "IR", u""},       {u"overnight", "R", u""},    {u"own", "J", u""},
    {u"past", "INJR", u""},     {u"per", "I", u""},          {u"perhaps", "R", u""},
    {u"please", "R", u""},      {u"plus", "I", u""},         {u"quite", "R", u""},
    {u"rather", "R", u""},      {u"re", "I", u""},           {u"regarding", "I", u""},
    {u"right", "JRNV", u""},    {u"round", "RIJN", u""},     {u"same", "J", u""},
    {u"second", "JNRV", u""},   {u"seven", "U", u""},        {u"seventeen", "U", u""},
    {u"seventy", "U", u""},     {u"several", "DP", u""},     {u"shall", "A", u""},
    {u"she", "P", u""},         {u"should", "A", u""},       {u"since", "CIR", u""},
    {u"six", "U", u""},         {u"sixteen", "U", u""},      {u"sixty", "U", u""},
    {u"so", "RC", u""},         {u"some", "DP", u""},        {u"somebody", "P", u""},
    {u"someday", "R", u""},     {u"someone", "P", u""},      {u"something", "P", u""},
    {u"sometimes", "R", u""},   {u"somewhere", "R", u""},    {u"soon", "R", u""},
    {u"still", "R", u""},       {u"such", "D", u""},         {u"ta", "T", u"thanks"},
    {u"ten", "U", u""},         {u"than", "IC", u""},        {u"thanks", "N", u""},
    {u"thankyou", "T", u""},    {u"that", "DPC", u""},       {u"the", "D", u""},
    {u"their", "D", u""},       {u"theirs", "P", u""},       {u"them", "P", u""},
    {u"themselves", "P", u""},  {u"then", "R", u""},         {u"there", "RP", u""},
    {u"thereafter", "R", u""},  {u"therefore", "R", u""},    {u"these", "DP", u"this"},
    {u"they", "P", u""},        {u"third", "JN", u""},       {u"thirteen", "U", u""},
    {u"thirty", "U", u""},      {u"this", "DP", u""},        {u"those", "DP", u"that"},
    {u"though", "C", u""},      {u"thousand", "U", u""},     {u"three", "U", u""},
    {u"thrice", "R", u""},      {u"through", "IR", u""},     {u"throughout", "I", u""},
    {u"thus", "R", u""},        {u"thx", "T", u"thanks"},    {u"til", "IC", u"until"},
    {u"till", "IC", u"until"},  {u"times", "I", u""},        {u"to", "IT", u""},
    {u"today", "R", u""},       {u"together", "R", u""},     {u"tomorrow", "R", u""},
    {u"tonight", "R", u""},     {u"too", "R", u""},          {u"toward", "I", u"towards"},
    {u"towards", "I", u""},     {u"twelve", "U", u""},       {u"twenty", "U", u""},
    {u"twice", "R", u""},       {u"two", "U", u""},          {u"ugh", "T", u""},
    {u"uh", "T", u""},          {u"um", "T", u""},           {u"under", "IR", u""},
    {u"unless", "C", u""},      {u"unlike", "I", u""},       {u"until", "IC", u""},
    {u"up", "RI", u""},         {u"upon", "I", u""},         {u"upstairs", "R", u""},
    {u"us", "P", u""},          {u"versus", "I", u""},       {u"very", "R", u""},
    {u"via", "I", u""},         {u"vs", "I", u""},           {u"w", "I", u"with"},
    {u"was", "AV", u"be"},      {u"we", "P", u""},           {u"well", "RTJN", u""},
    {u"were", "AV", u"be"},     {u"what", "PD", u""},        {u"whatever", "P", u""},
    {u"when", "RC", u""},       {u"whenever", "C", u""},     {u"where", "RC", u""},
    {u"whereas", "C", u""},     {u"wherever", "C", u""},     {u"whether", "C", u""},
    {u"which", "PD", u""},      {u"while", "C", u""},        {u"whilst", "C", u"while"},
    {u"who", "P", u""},         {u"whoever", "P", u""},      {u"whom", "P", u""},
    {u"whose", "D", u""},       {u"why", "RC", u""},         {u"will", "AN", u""},
    {u"with", "I", u""},        {u"within", "I", u""},       {u"without", "I", u""},
    {u"would", "A", u""},       {u"wow", "T", u""},          {u"yeah", "T", u"yes"},
    {u"yep", "T", u"yes"},      {u"yes", "T", u""},          {u"yesterday", "R", u""},
    {u"yet", "RC", u""},        {u"you", "P", u""},          {u"your", "D", u""},
    {u"yours", "P", u""},       {u"yourself", "P", u""},     {u"yourselves", "P", u""},
    {u"yup", "T", u"yes"},      {u"zero", "U", u""},
};

static_assert(std::ranges::is_sorted(closedWords, {}, &ClosedWord::word));

} // namespace

const ClosedWord *closedWord(QStringView lower)
{
    const auto found = std::ranges::lower_bound(closedWords, literalOf(lower), {}, &ClosedWord::word);
    return found != std::end(closedWords) && found->word == literalOf(lower) ? found : nullptr;
}

WordClass classOfCode(char code)
{
    switch (code) {
    case 'N':
        return WordClass::Noun;
    case 'V':
        return WordClass::Verb;
    case 'J':
        return WordClass::Adjective;
    case 'R':
        return WordClass::Adverb;
    case 'P':
        return WordClass::Pronoun;
    case 'D':
        return WordClass::Determiner;
    case 'I':
        return WordClass::Preposition;
    case 'C':
        return WordClass::Conjunction;
    case 'A':
        return WordClass::Auxiliary;
    case 'T':
        return WordClass::Particle;
    case 'U':
        return WordClass::Numeral;
    default:
        return WordClass::Unknown;
    }
}

} // namespace kept
