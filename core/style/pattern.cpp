// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/pattern.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// A few thousand times what an honest rule needs on a long mail; a runaway reaches it within milliseconds.
constexpr auto limits = "(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=20000)"_L1;

/// .NET writes a character by its number as \u2019, PCRE as \x{2019}.
QString withPcreEscapes(const QString &expression)
{
    static const QRegularExpression escape(u"(?<!\\\\)((?:\\\\\\\\)*)\\\\u([0-9A-Fa-f]{4})"_s);
    QString converted = expression;
    if (converted.contains(u"\\u"_s))
        converted.replace(escape, u"\\1\\x{\\2}"_s);
    return converted;
}

} // namespace

Result<QRegularExpression> compilePattern(const QString &expression, bool ignoreCase, const QString &place)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, ignoreCase);
    QRegularExpression pattern(limits + withPcreEscapes(expression), options);
    if (!isPlainText(expression) && !pattern.isValid()) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("StyleReader", "The expression \"%1\" can't be read: %2.")
                           .arg(expression, pattern.errorString()),
                       place);
    }
    return pattern;
}

bool isPlainText(QStringView expression)
{
    return std::ranges::all_of(expression, [](QChar character) {
        return character.isLetterOrNumber() || character == u' ' || character == u'\'' || character == u'-'
            || character == u',';
    });
}

} // namespace kept
