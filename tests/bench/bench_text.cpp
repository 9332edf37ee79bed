// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how fast core/text reads: tokens a second for letters as people write them, and seconds for hostile input
// of a few megabytes, which has to grow with the length alone.
#include "text/mentions.h"
#include "text/parts.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

QString aLetter()
{
    return u"Hi Ann,\n\nthanks for your patience. Luis told you on Monday that a supervisor would credit the €49.00 "
           u"by Friday, and that hasn't happened yet. I've looked at order SO-12345: the second box left our depot on "
           u"4 May, so it should reach you within 5 working days. If it isn't there by the weekend, call me on "
           u"+49 40 555 123 and we'll send another one the same day, at no cost to you.\n\nYou asked whether the hinge "
           u"can be repaired twice. It can, and you don't pay for it; the 1,200 ml tank is covered until the end of "
           u"the year as well.\n\nBest regards,\nPriya\n\nOn Mon, 4 May 2026 at 10:00, Ann <ann@example.com> wrote:\n"
           u"> Where is my order? It was due last Tuesday.\n"_s;
}

MentionContext context()
{
    MentionContext context;
    context.at = Moment::fromLocal(QDate(2026, 5, 12), QTime(10, 0), 0);
    context.order = DayMonthOrder::DayFirst;
    return context;
}

struct Cost
{
    double parts = 0;
    double words = 0;
    double mentions = 0;
    size_t tokens = 0;
};

double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }

Cost read(const QString &text)
{
    Cost cost;
    QElapsedTimer timer;
    timer.start();
    const std::vector<Part> parts = splitParts(text);
    cost.parts = seconds(timer);
    timer.start();
    const Words words = readWords(text, {0, text.size()});
    cost.words = seconds(timer);
    timer.start();
    const std::vector<Mention> mentions = findMentions(text, words, context());
    cost.mentions = seconds(timer);
    cost.tokens = words.tokens.size();
    return cost;
}

void show(QTextStream &out, const QString &name, qsizetype size, const Cost &cost)
{
    const double all = cost.parts + cost.words + cost.mentions;
    out << name.leftJustified(28) << qSetFieldWidth(10) << size / 1024 << " KiB" << cost.tokens << qSetFieldWidth(0)
        << "  parts " << QString::number(cost.parts, 'f', 4) << " s, words " << QString::number(cost.words, 'f', 4)
        << " s, mentions " << QString::number(cost.mentions, 'f', 4) << " s, "
        << QString::number(all * 1e9 / double(std::max<size_t>(cost.tokens, 1)), 'f', 0) << " ns a token\n";
    out.flush();
}

} // namespace

int main()
{
    QTextStream out(stdout);
    (void)read(aLetter()); // loads the tables
    show(out, u"one letter"_s, aLetter().size(), read(aLetter()));
    show(out, u"a thousand letters"_s, aLetter().size() * 1000, read(aLetter().repeated(1000)));
    const QStringList hostile{
        u"a."_s,      u">"_s,   u"> "_s,       u"```\n"_s,   u"1-"_s,       u"x@"_s,      u"'s "_s,
        u"and if "_s, u"("_s,   u"to very "_s, u"http://"_s, u"Monday, "_s, u"by the "_s, u"a hundred and "_s,
        u"12/"_s,     u"€"_s,   u"+1"_s,       u"*"_s,       u"\n"_s,       u"a"_s,       u"1"_s,
        u" "_s,       u"A. "_s, u"1 000 "_s,   u"since "_s,  u"half "_s,    u"@"_s,       u"..."_s};
    for (const QString &piece : hostile) {
        const QString shown = u"\"%1\" repeated"_s.arg(QString(piece).replace(u'\n', u"\\n"_s));
        for (const qsizetype size : {qsizetype(1) << 18, qsizetype(1) << 20})
            show(out, shown, size, read(piece.repeated(size / piece.size())));
    }
    return 0;
}
