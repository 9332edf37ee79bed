// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/contractions.h"

#include "text/literal.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

struct Row
{
    Literal form;
    int cut;
    Literal first;
    Literal second;
};

// Forms that no ending explains, and those that people write without the apostrophe.
constexpr Row rows[] = {
    {u"aint", 2, u"is", u"not"},         {u"arent", 3, u"are", u"not"},
    {u"cannot", 3, u"can", u"not"},      {u"cant", 2, u"can", u"not"},
    {u"couldnt", 5, u"could", u"not"},   {u"couldve", 5, u"could", u"have"},
    {u"d'you", 1, u"do", u"you"},        {u"didnt", 3, u"did", u"not"},
    {u"doesnt", 4, u"does", u"not"},     {u"dont", 2, u"do", u"not"},
    {u"dunno", 2, u"not", u"know"},      {u"gimme", 3, u"give", u"me"},
    {u"gonna", 3, u"going", u"to"},      {u"gotta", 3, u"got", u"to"},
    {u"hadnt", 3, u"had", u"not"},       {u"hasnt", 3, u"has", u"not"},
    {u"hasta", 3, u"has", u"to"},        {u"havent", 4, u"have", u"not"},
    {u"heres", 4, u"here", u"is"},       {u"hes", 2, u"he", u"'s"},
    {u"hows", 3, u"how", u"'s"},         {u"im", 1, u"i", u"am"},
    {u"isnt", 2, u"is", u"not"},         {u"ive", 1, u"i", u"have"},
    {u"lemme", 3, u"let", u"me"},        {u"let's", 3, u"let", u"us"},
    {u"mustnt", 4, u"must", u"not"},     {u"oughta", 5, u"ought", u"to"},
    {u"shan't", 3, u"shall", u"not"},    {u"shes", 3, u"she", u"'s"},
    {u"shouldnt", 6, u"should", u"not"}, {u"shouldve", 6, u"should", u"have"},
    {u"thats", 4, u"that", u"'s"},       {u"theres", 5, u"there", u"'s"},
    {u"theyll", 4, u"they", u"will"},    {u"theyre", 4, u"they", u"are"},
    {u"theyve", 4, u"they", u"have"},    {u"wanna", 3, u"want", u"to"},
    {u"wasnt", 3, u"was", u"not"},       {u"wats", 3, u"what", u"'s"},
    {u"werent", 4, u"were", u"not"},     {u"weve", 2, u"we", u"have"},
    {u"whats", 4, u"what", u"'s"},       {u"wheres", 5, u"where", u"'s"},
    {u"whos", 3, u"who", u"'s"},         {u"won't", 2, u"will", u"not"},
    {u"wont", 2, u"will", u"not"},       {u"wouldnt", 5, u"would", u"not"},
    {u"wouldve", 5, u"would", u"have"},  {u"youll", 3, u"you", u"will"},
    {u"youre", 3, u"you", u"are"},       {u"youve", 3, u"you", u"have"},
};

static_assert(std::ranges::is_sorted(rows, {}, &Row::form));

Contraction cutAt(const QString &lower, qsizetype cut, QStringView second)
{
    return {cut, lower.first(cut), second.toString()};
}

} // namespace

std::optional<Contraction> contractionOf(const QString &lower)
{
    const auto row = std::ranges::lower_bound(rows, literalOf(lower), {}, &Row::form);
    if (row != std::end(rows) && row->form == literalOf(lower))
        return Contraction{row->cut, QStringView(row->first).toString(), QStringView(row->second).toString()};
    const qsizetype size = lower.size();
    if (size > 3 && lower.endsWith("n't"_L1)) {
        Contraction cut = cutAt(lower, size - 3, u"not");
        if (cut.first == "ca"_L1)
            cut.first = u"can"_s;
        else if (cut.first == "ai"_L1)
            cut.first = u"is"_s;
        return cut;
    }
    if (size > 3 && lower.endsWith("'ll"_L1))
        return cutAt(lower, size - 3, u"will");
    if (size > 3 && lower.endsWith("'ve"_L1))
        return cutAt(lower, size - 3, u"have");
    if (size > 3 && lower.endsWith("'re"_L1))
        return cutAt(lower, size - 3, u"are");
    if (size > 2 && lower.endsWith("'m"_L1))
        return cutAt(lower, size - 2, u"am");
    if (size > 2 && (lower.endsWith("'s"_L1) || lower.endsWith("'d"_L1)))
        return cutAt(lower, size - 2, QStringView(lower).last(2));
    if (size > 2 && lower.endsWith("s'"_L1))
        return cutAt(lower, size - 1, u"'s");
    return std::nullopt;
}

} // namespace kept
