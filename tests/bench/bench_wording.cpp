// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a review of the wording costs, beside a floor measured in the same run: one look at every letter of the text.
// bench_wording [FILE] reviews FILE in place of tests/data/bench/reply250.txt.

#include "style/styleset.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <vector>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

template<typename Work>
double medianMicroseconds(int rounds, Work &&work)
{
    std::vector<qint64> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(timer.nsecsElapsed());
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return double(times[size_t(rounds / 2)]) / 1000;
}

/// A style of so many substitution and existence rules on invented words.
std::shared_ptr<const StyleSet> manyRules(const QTemporaryDir &folder, int count)
{
    QDir(folder.path()).mkpath(u"Many"_s);
    for (int i = 0; i < count; ++i) {
        QFile rule(folder.filePath(u"Many/Rule%1.yml"_s.arg(i)));
        if (rule.open(QIODevice::WriteOnly))
            rule.write("extends: existence\nmessage: m\nignorecase: true\ntokens:\n  - 'word"
                       + QByteArray::number(i) + " (?:is|are) (?:very )?good'\n  - 'please " + QByteArray::number(i)
                       + "[st]'\n");
    }
    return StyleSet::load({{folder.filePath(u"Many"_s)}, {}, {}});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1])
                        : qEnvironmentVariable("KEPT_TEST_DATA", u"tests/data"_s) + u"/bench/reply250.txt"_s);
    QTextStream out(stdout);
    if (!file.open(QIODevice::ReadOnly)) {
        out << file.fileName() << ": " << file.errorString() << '\n';
        return 1;
    }
    const QString text = QString::fromUtf8(file.readAll());

    qsizetype letters = 0;
    const double floor = medianMicroseconds(2001, [&] {
        letters += std::ranges::count_if(text, [](QChar letter) { return letter.isLetter(); });
    });
    QElapsedTimer loading;
    loading.start();
    const auto styles = StyleSet::load({{u":/kept/styles/Kept"_s}, {}, {}});
    const double loadTime = double(loading.nsecsElapsed()) / 1e6;
    qsizetype alerts = styles->check(withPlainTypography(text)).alerts.size();
    const double review = medianMicroseconds(501, [&] { alerts = styles->check(withPlainTypography(text)).alerts.size(); });

    const QTemporaryDir folder;
    const auto many = manyRules(folder, 2000);
    const double review2000 = medianMicroseconds(201, [&] { (void)many->check(text); });

    out << "text " << text.size() << " letters, " << alerts << " alerts, " << letters % 2 << '\n'
        << "floor: every letter once      " << floor << " us\n"
        << "loading Kept's styles         " << loadTime << " ms\n"
        << "review with Kept's styles     " << review << " us = " << review / floor << " floors\n"
        << "review with 2,000 more rules  " << review2000 << " us = " << review2000 / floor << " floors\n";
    return 0;
}
