// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// A few thousand times what an honest rule needs on a long mail; a runaway reaches it within milliseconds.
constexpr quint32 matchLimit = 200'000;
constexpr quint32 depthLimit = 20'000;
constexpr size_t stackStart = 32 * 1024;
constexpr size_t stackMost = 1024 * 1024;
constexpr quint32 mostGroups = 60;

/// What matching needs to write to, one a thread.
struct Scratch
{
    pcre2_match_data_16 *data = pcre2_match_data_create_16(mostGroups, nullptr);
    pcre2_match_context_16 *context = pcre2_match_context_create_16(nullptr);
    pcre2_jit_stack_16 *stack = pcre2_jit_stack_create_16(stackStart, stackMost, nullptr);

    Scratch()
    {
        pcre2_set_match_limit_16(context, matchLimit);
        pcre2_set_depth_limit_16(context, depthLimit);
        pcre2_jit_stack_assign_16(context, nullptr, stack);
    }
    ~Scratch()
    {
        pcre2_match_data_free_16(data);
        pcre2_match_context_free_16(context);
        pcre2_jit_stack_free_16(stack);
    }
    Q_DISABLE_COPY_MOVE(Scratch)
};

/// .NET writes a character by its number as \u2019, PCRE as \x{2019}.
QString withPcreEscapes(const QString &expression)
{
    static const QRegularExpression escape(u"(?<!\\\\)((?:\\\\\\\\)*)\\\\u([0-9A-Fa-f]{4})"_s);
    QString converted = expression;
    if (converted.contains(u"\\u"_s))
        converted.replace(escape, u"\\1\\x{\\2}"_s);
    return converted;
}

PCRE2_SPTR16 unitsOf(QStringView text)
{
    return reinterpret_cast<PCRE2_SPTR16>(text.utf16());
}

} // namespace

struct Pattern::Code
{
    explicit Code(pcre2_code_16 *compiled) : code(compiled) {}
    ~Code() { pcre2_code_free_16(code); }
    Q_DISABLE_COPY_MOVE(Code)

    /// Machine code is made when a text first needs the pattern: most are never needed.
    void prepare() const
    {
        std::call_once(prepared, [this] { pcre2_jit_compile_16(code, PCRE2_JIT_COMPLETE); });
    }

    pcre2_code_16 *code;
    mutable std::once_flag prepared;
};

Span PatternMatch::span(int group) const
{
    return has(group) ? m_groups[group] : Span{};
}

Result<Pattern> Pattern::compile(const QString &expression, bool ignoreCase, const QString &place)
{
    const QString converted = withPcreEscapes(expression);
    quint32 options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_USE_OFFSET_LIMIT;
    if (ignoreCase)
        options |= PCRE2_CASELESS;
    int error = 0;
    PCRE2_SIZE at = 0;
    pcre2_code_16 *code =
        pcre2_compile_16(unitsOf(converted), PCRE2_SIZE(converted.size()), options, &error, &at, nullptr);
    if (!code) {
        char16_t message[200] = {};
        pcre2_get_error_message_16(error, reinterpret_cast<PCRE2_UCHAR16 *>(message), std::size(message));
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("StyleReader", "The expression \"%1\" can't be read: %2.")
                           .arg(expression, QString::fromUtf16(message)),
                       place);
    }
    return Pattern(std::make_shared<const Code>(code));
}

Pattern::Outcome Pattern::match(QStringView text, qsizetype from, qsizetype until, PatternMatch &match) const
{
    thread_local const Scratch scratch;
    m_code->prepare();
    pcre2_set_offset_limit_16(scratch.context, PCRE2_SIZE(until));
    const int count = pcre2_match_16(m_code->code, unitsOf(text), PCRE2_SIZE(text.size()), PCRE2_SIZE(from),
                                     PCRE2_NO_UTF_CHECK, scratch.data, scratch.context);
    if (count < 0)
        return count == PCRE2_ERROR_NOMATCH ? Outcome::None : Outcome::RanAway;
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer_16(scratch.data);
    const int groups = count == 0 ? int(mostGroups) : count;
    match.m_text = text;
    match.m_groups.clear();
    for (int i = 0; i < groups; ++i) {
        const bool took = ends[2 * i] != PCRE2_UNSET;
        match.m_groups.append(took ? Span{qsizetype(ends[2 * i]), qsizetype(ends[2 * i + 1])} : Span{-1, -1});
    }
    return Outcome::Found;
}

bool Pattern::matches(QStringView text) const
{
    PatternMatch found;
    return match(text, 0, text.size(), found) == Outcome::Found;
}

int Pattern::groupNamed(const char16_t *name) const
{
    return std::max(-1, pcre2_substring_number_from_name_16(m_code->code, reinterpret_cast<PCRE2_SPTR16>(name)));
}

bool isPlainText(QStringView expression)
{
    return std::ranges::all_of(expression, [](QChar character) {
        return character.isLetterOrNumber() || character == u' ' || character == u'\'' || character == u'-'
            || character == u',';
    });
}

QString withGroups(const QString &replacement, const PatternMatch &match)
{
    QString filled = replacement;
    if (!filled.contains(u'$'))
        return filled;
    for (int group = match.groups(); group >= 0; --group) {
        filled.replace(u"${%1}"_s.arg(group), match.captured(group));
        filled.replace(u"$%1"_s.arg(group), match.captured(group));
    }
    return filled;
}

QString replacedIn(const QString &text, const Pattern &pattern, const QString &replacement)
{
    QString replaced;
    qsizetype at = 0;
    (void)pattern.each(text, [&](const PatternMatch &match) {
        replaced += QStringView(text).sliced(at, match.span().begin - at);
        replaced += withGroups(replacement, match);
        at = match.span().end;
    });
    return replaced + text.sliced(at);
}

} // namespace kept
