// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/formula.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr int deepest = 100; ///< brackets within brackets

class FormulaReader
{
public:
    FormulaReader(QStringView text, const QHash<QString, double> &names) : m_text(text), m_names(names) {}

    std::optional<double> value()
    {
        const double result = comparison();
        skipSpace();
        return m_failed || m_at < m_text.size() ? std::nullopt : std::optional(result);
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QStringView sign)
    {
        skipSpace();
        if (!m_text.sliced(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }
    double fail()
    {
        m_failed = true;
        m_at = m_text.size();
        return 0;
    }
    double comparison();
    double sum();
    double product();
    double operand();
    double named();
    double called(const QString &name);

    QStringView m_text;
    const QHash<QString, double> &m_names;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
};

double FormulaReader::comparison()
{
    const double left = sum();
    if (take(u">="))
        return left >= sum();
    if (take(u"<="))
        return left <= sum();
    if (take(u"=="))
        return qFuzzyCompare(1 + left, 1 + sum());
    if (take(u"!="))
        return !qFuzzyCompare(1 + left, 1 + sum());
    if (take(u">"))
        return left > sum();
    if (take(u"<"))
        return left < sum();
    return left;
}

double FormulaReader::sum()
{
    double value = product();
    for (;;) {
        if (take(u"+"))
            value += product();
        else if (take(u"-"))
            value -= product();
        else
            return value;
    }
}

double FormulaReader::product()
{
    double value = operand();
    for (;;) {
        if (take(u"*"))
            value *= operand();
        else if (take(u"/"))
            value /= operand();
        else if (take(u"%"))
            value = std::fmod(value, operand());
        else
            return value;
    }
}

double FormulaReader::operand()
{
    skipSpace();
    if (m_at >= m_text.size() || m_depth > deepest)
        return fail();
    if (take(u"-")) {
        ++m_depth;
        const double value = -operand();
        --m_depth;
        return value;
    }
    if (take(u"(")) {
        ++m_depth;
        const double value = comparison();
        --m_depth;
        return take(u")") ? value : fail();
    }
    if (m_text[m_at].isDigit() || m_text[m_at] == u'.') {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            ++m_at;
        bool ok = false;
        const double number = m_text.sliced(begin, m_at - begin).toDouble(&ok);
        return ok ? number : fail();
    }
    return named();
}

double FormulaReader::named()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'.'))
        ++m_at;
    QString name = m_text.sliced(begin, m_at - begin).toString();
    if (take(u"("))
        return called(name.startsWith("math."_L1) ? name.sliced(5) : name);
    name.replace(u'.', u'_');
    const auto known = m_names.constFind(name);
    return known == m_names.constEnd() ? fail() : *known;
}

double FormulaReader::called(const QString &name)
{
    std::vector<double> values;
    ++m_depth;
    do
        values.push_back(comparison());
    while (take(u","));
    --m_depth;
    if (!take(u")"))
        return fail();
    const double first = values.front();
    if (values.size() == 2) {
        if (name == u"pow")
            return std::pow(first, values[1]);
        if (name == u"min")
            return std::min(first, values[1]);
        return name == u"max" ? std::max(first, values[1]) : fail();
    }
    if (values.size() != 1)
        return fail();
    if (name == u"sqrt")
        return std::sqrt(first);
    if (name == u"abs")
        return std::abs(first);
    if (name == u"floor")
        return std::floor(first);
    if (name == u"ceil")
        return std::ceil(first);
    if (name == u"round")
        return std::round(first);
    return name == u"log10" ? std::log10(first) : fail();
}

} // namespace

std::optional<double> evaluate(const QString &formula, const QHash<QString, double> &names)
{
    return FormulaReader(formula, names).value();
}

} // namespace kept
