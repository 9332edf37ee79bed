// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/rowtable.h"

#include "text/wordtable.h"

#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// A word that so many values share tells none of them.
constexpr size_t mostValuesOfWord = 64;

/// "flights[2].date" lies in the entry "flights[2]"; top-level fields and bare lists ("guests[1]") in none.
QString entryOf(const QString &path)
{
    const QString entry = path.first(path.lastIndexOf(u']') + 1);
    return entry == path ? QString() : entry;
}

/// "flights[2].date" is in the column "flights.date".
QString columnNameOf(const Record &record, const QString &path)
{
    QString name = record.type + u'.';
    bool inside = false;
    for (const QChar c : path) {
        if (c == u'[')
            inside = true;
        else if (c == u']')
            inside = false;
        else if (!inside)
            name += c;
    }
    return name;
}

/// "100 conference room" is "conference room 100".
QString keyOf(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

/// "It won't rain": a word that denies stands a few words before it, nothing that can be compared in between. The "t"
/// is what "won t" leaves of it.
bool isDenied(const TextValues &values, Span span)
{
    static const QSet<QString> ends{QString(), u"but"_s, u"and"_s, u"only"_s};
    static const QSet<QString> denying{u"not"_s, u"no"_s, u"never"_s, u"without"_s, u"n't"_s, u"t"_s};
    constexpr std::ptrdiff_t reach = 5;
    const auto at = std::ranges::find_if(values.words, [&](const PlainWord &word) { return word.span.overlaps(span); });
    const auto from = at - std::min(reach, at - values.words.begin());
    for (auto word = at; word-- != from;) {
        if (ends.contains(word->form))
            return false;
        if (denying.contains(word->form))
            return true;
    }
    return false;
}

bool isTyped(const TextValues &values)
{
    return !values.typed.empty()
        && std::ranges::none_of(values.words, [](const PlainWord &word) { return isTelling(word.form); });
}

template<typename Value>
void addOnce(std::vector<Value> &list, Value value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

} // namespace

void RowTable::add(const Record &record, Moment at)
{
    for (const Field &field : record.fields)
        addField(record, field, at);
}

void RowTable::addField(const Record &record, const Field &field, Moment at)
{
    const TextValues values = valuesOf(field.value, {0, field.value.size()}, at);
    const QString name = columnNameOf(record, field.path);
    if (isTyped(values)) {
        for (const TypedValue &value : values.typed) {
            const size_t row = rowOf(record, entryOf(field.path));
            const size_t column = columnOf(name + u' ' + value.kind, value.kind);
            addTyped(value, column, row);
            addCell(row, {column, field.path, value.keys});
        }
        return;
    }
    QStringList words;
    for (const PlainWord &word : values.words)
        words.append(word.form);
    if (std::ranges::none_of(words, isTelling))
        return;
    const size_t row = rowOf(record, entryOf(field.path));
    const size_t column = columnOf(name, {});
    addWorded(words, column, row);
    addCell(row, {column, field.path, {keyOf(words)}});
}

void RowTable::addCell(size_t row, const RowCell &cell)
{
    std::vector<RowCell> &cells = m_rows[row].cells;
    if (!std::ranges::contains(cells, cell.column, &RowCell::column))
        ++m_columns[cell.column].rows;
    cells.push_back(cell);
}

size_t RowTable::rowOf(const Record &record, const QString &entry)
{
    const QString key = QString::number(record.id.value) + u' ' + entry;
    const auto known = m_rowOf.constFind(key);
    if (known != m_rowOf.cend())
        return *known;
    m_rows.push_back({record.id, {}});
    return *m_rowOf.insert(key, m_rows.size() - 1);
}

size_t RowTable::columnOf(const QString &name, const QString &kind)
{
    const auto known = m_columnOf.constFind(name);
    if (known != m_columnOf.cend())
        return *known;
    m_columns.push_back({name, kind, 0, 0});
    for (const PlainWord &word :
         valuesOf(QString(name).replace(u'_', u' ').replace(u'.', u' '), {0, name.size()}, {}).words)
        m_columnWords.insert(word.form);
    return *m_columnOf.insert(name, m_columns.size() - 1);
}

void RowTable::addTyped(const TypedValue &value, size_t column, size_t row)
{
    addOnce(m_byKind[value.kind], column);
    const std::vector<Posting> &same = m_byKey[value.keys.first()];
    if (std::ranges::find(same, column, &Posting::column) == same.end())
        ++m_columns[column].values;
    for (const QString &key : value.keys)
        m_byKey[key].push_back({column, row});
}

void RowTable::addWorded(const QStringList &words, size_t column, size_t row)
{
    const QString key = keyOf(words);
    const auto known = m_valueOf.constFind(key);
    const size_t index = known != m_valueOf.cend() ? *known : *m_valueOf.insert(key, m_values.size());
    if (index == m_values.size()) {
        m_values.push_back({{}, words, {}});
        for (const QString &word : words)
            addOnce(m_byWord[word], index);
    }
    WordedValue &value = m_values[index];
    addOnce(value.rows, row);
    if (std::ranges::contains(value.columns, column))
        return;
    ++m_columns[column].values;
    for (const size_t twin : value.columns) {
        m_twins[twin].insert(column);
        m_twins[column].insert(twin);
    }
    value.columns.push_back(column);
}

std::vector<RowMention> RowTable::find(QStringView text, Span part, Moment at) const
{
    std::vector<RowMention> found;
    if (m_rows.empty())
        return found;
    const TextValues values = valuesOf(text, part, at);
    findTyped(text, values, found);
    findWorded(values, found);
    std::ranges::stable_sort(found, {}, [](const RowMention &mention) { return mention.span.begin; });
    for (RowMention &mention : found) {
        if (m_columns[mention.column].isWorded() && isDenied(values, mention.span))
            deny(mention);
    }
    return found;
}

void RowTable::deny(RowMention &mention) const
{
    mention.denied = true;
    std::vector<size_t> others;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!std::ranges::binary_search(mention.rows, row) && cell(row, mention.column))
            others.push_back(row);
    }
    mention.rows = std::move(others);
}

size_t RowTable::columnsLike(size_t column) const
{
    const QString &kind = m_columns[column].kind;
    return kind.isEmpty() ? 1 + size_t(m_twins.value(column).size()) : m_byKind.value(kind).size();
}

const RowCell *RowTable::cell(size_t row, size_t column) const
{
    const std::vector<RowCell> &cells = m_rows[row].cells;
    auto found = std::ranges::find(cells, column, &RowCell::column);
    if (found == cells.end()) {
        const QString &kind = m_columns[column].kind;
        found = std::ranges::find_if(cells, [&](const RowCell &candidate) {
            return kind.isEmpty() ? m_twins.value(column).contains(candidate.column)
                                  : m_columns[candidate.column].kind == kind;
        });
    }
    return found == cells.end() ? nullptr : &*found;
}

bool RowTable::identifies(size_t column) const
{
    const auto tellsRows = [&](size_t other) {
        QSet<QString> seen;
        size_t rows = 0;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            const RowCell *own = cell(row, column);
            const RowCell *beside = cell(row, other);
            if (!own || !beside)
                continue;
            ++rows;
            seen.insert(own->keys.first() + u'|' + beside->keys.first());
        }
        return rows >= m_columns[column].rows && size_t(seen.size()) == rows;
    };
    for (size_t other = 0; other < m_columns.size(); ++other) {
        const bool canName = m_columns[other].isWorded() || m_columns[other].kind == u"day"_s;
        if (canName && m_columns[other].rows >= m_columns[column].rows && tellsRows(other))
            return true;
    }
    return false;
}

void RowTable::findTyped(QStringView text, const TextValues &values, std::vector<RowMention> &found) const
{
    for (const TypedValue &value : values.typed) {
        const auto columns = m_byKind.constFind(value.kind);
        if (columns == m_byKind.cend())
            continue;
        RowMention mention{value.span, columns->front(), value.keys, {}};
        for (const QString &key : value.keys) {
            for (const Posting &posting : m_byKey.value(key))
                mention.rows.push_back(posting.row);
        }
        const bool relative = value.kind == u"day"_s && value.keys.size() == 1
            && std::ranges::none_of(value.span.of(text), [](QChar c) { return c.isDigit(); });
        if (mention.rows.empty() && relative)
            continue;
        std::ranges::sort(mention.rows);
        const auto repeated = std::ranges::unique(mention.rows);
        mention.rows.erase(repeated.begin(), repeated.end());
        found.push_back(std::move(mention));
    }
}

bool RowTable::holdsWord(const QString &form) const { return m_byWord.contains(form) || m_columnWords.contains(form); }

bool RowTable::isDistinctive(const QString &word) const
{
    constexpr qsizetype shortest = 3;
    return word.size() >= shortest && isTelling(word) && m_byWord.value(word).size() == 1;
}

/// How far the words from `at` on run along with the value's from `from` on.
size_t RowTable::runLength(const TextValues &values, size_t at, const QStringList &words, qsizetype from)
{
    size_t length = 0;
    while (from + qsizetype(length) < words.size() && at + length < values.words.size()
           && words[from + qsizetype(length)] == values.words[at + length].form)
        ++length;
    return length;
}

/// All words of the value stand at `at`, in whatever order.
bool RowTable::isWholeAt(const TextValues &values, size_t at, const QStringList &words)
{
    if (at + size_t(words.size()) > values.words.size())
        return false;
    QStringList written;
    for (size_t i = 0; i < size_t(words.size()); ++i)
        written.append(values.words[at + i].form);
    return keyOf(written) == keyOf(words);
}

/// Whether a part of a value tells that value from all others. Names go by a word that no dictionary has or by two of
/// their words, categories by any word but the last, the kind of thing ("place" of "tea place").
bool RowTable::tells(const WordedValue &value, const QStringList &part, bool reachesEnd) const
{
    if (m_columns[value.columns.front()].isName()) {
        const bool several = std::ranges::count_if(part, isTelling) > 1;
        return std::ranges::any_of(part, [&](const QString &word) {
            return isDistinctive(word) && (several || wordClassTable().find(word).isEmpty());
        });
    }
    const QStringList before = reachesEnd ? part.first(part.size() - 1) : part;
    return std::ranges::any_of(before, [this](const QString &word) { return isDistinctive(word); });
}

/// Every value of which words stand at `at`, the whole of it or a part that tells it.
void RowTable::addCandidates(const TextValues &values, size_t at, std::vector<Candidate> &candidates) const
{
    const QString &form = values.words[at].form;
    const auto holding = m_byWord.constFind(form);
    if (holding == m_byWord.cend() || holding->size() > mostValuesOfWord)
        return;
    for (const size_t index : *holding) {
        const QStringList &words = m_values[index].words;
        if (isWholeAt(values, at, words)) {
            candidates.push_back({index, {at, at + size_t(words.size())}, true});
            continue;
        }
        const qsizetype from = words.indexOf(form);
        const auto length = qsizetype(runLength(values, at, words, from));
        if (tells(m_values[index], words.sliced(from, length), from + length == words.size()))
            candidates.push_back({index, {at, at + size_t(length)}, false});
    }
}

void RowTable::findWorded(const TextValues &values, std::vector<RowMention> &found) const
{
    std::vector<Candidate> candidates;
    for (size_t at = 0; at < values.words.size(); ++at)
        addCandidates(values, at, candidates);
    std::ranges::stable_sort(candidates, std::ranges::greater(), [](const Candidate &candidate) {
        return std::pair(candidate.words.last - candidate.words.first, candidate.whole);
    });
    std::vector<bool> taken(values.words.size(), false);
    for (const Candidate &candidate : candidates) {
        const auto first = taken.begin() + std::ptrdiff_t(candidate.words.first);
        const auto last = taken.begin() + std::ptrdiff_t(candidate.words.last);
        if (std::any_of(first, last, std::identity()))
            continue;
        std::fill(first, last, true);
        const WordedValue &value = m_values[candidate.value];
        const Span span = values.words[candidate.words.first].span.united(values.words[candidate.words.last - 1].span);
        found.push_back({span, value.columns.front(), {keyOf(value.words)}, value.rows});
        std::ranges::sort(found.back().rows);
    }
}

} // namespace kept
