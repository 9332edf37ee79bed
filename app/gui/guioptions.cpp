// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/guioptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(GuiOptions)
public:
    QCommandLineOption help{{u"h"_s, u"help"_s}, tr("Says how it is used.")};
    QCommandLineOption demo{u"demo"_s, tr("Opens the demo desk; what you write there stays.")};
    QCommandLineOption customer{u"customer"_s, tr("Opens this customer."), u"NAME"_s};
    QCommandLineOption language{u"lang"_s, tr("Speaks this language: en, de or sv."), u"LANGUAGE"_s};
    QCommandLineOption theme{u"theme"_s, tr("light, dark or system."), u"THEME"_s};
    QCommandLineOption screenshot{u"screenshot"_s, tr("Saves a picture of the window and ends."), u"FILE"_s};
    QCommandLineOption evidence{u"evidence"_s, tr("Shows the first finding's evidence before that.")};
    QCommandLineOption size{u"size"_s, tr("The window's size."), u"WIDTHxHEIGHT"_s};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({help, demo, customer, language, theme, screenshot, evidence, size});
        parser.addPositionalArgument(u"DESK"_s, tr("A .kept file; without one, the desk of this user."), u"[DESK]"_s);
    }
};

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    bool widthIsNumber = false;
    bool heightIsNumber = false;
    const QSize size(sides.value(0).toInt(&widthIsNumber), sides.value(1).toInt(&heightIsNumber));
    if (sides.size() != 2 || !widthIsNumber || !heightIsNumber || size.isEmpty())
        return {};
    return size;
}

} // namespace

Result<GuiOptions> parseGuiOptions(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    if (!parser.parse(QStringList{u"kept"_s} + arguments))
        return failure(ErrorCode::BadInput, parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return failure(ErrorCode::BadInput, Options::tr("One desk at a time."));
    GuiOptions asked;
    asked.help = parser.isSet(options.help);
    asked.demo = parser.isSet(options.demo);
    asked.desk = parser.positionalArguments().value(0);
    asked.customer = parser.value(options.customer);
    asked.language = parser.value(options.language);
    asked.screenshot = parser.value(options.screenshot);
    asked.showEvidence = parser.isSet(options.evidence);
    if (parser.isSet(options.theme)) {
        asked.theme = themeFromName(parser.value(options.theme));
        if (!asked.theme)
            return failure(ErrorCode::BadInput, Options::tr("“%1” is no theme.").arg(parser.value(options.theme)));
    }
    if (parser.isSet(options.size)) {
        const auto size = sizeFrom(parser.value(options.size));
        if (!size)
            return failure(ErrorCode::BadInput, Options::tr("“%1” is no size.").arg(parser.value(options.size)));
        asked.size = *size;
    }
    return asked;
}

QString guiHelp()
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(Options::tr("Opens the desk window."));
    options.addTo(parser);
    return parser.helpText();
}

} // namespace kept
