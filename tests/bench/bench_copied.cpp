// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to ask a desk of 1,000, 10,000 and 100,000 sent replies whether a draft was sent before, beside a floor
// measured in the same run: taking the draft's fingerprints alone. Three in ten replies are one of 200 templates, every
// second ends in the same canned sentences, the rest is put together from sentences of tests/data/cases/train.

#include "base/clock.h"
#include "bench/timing.h"
#include "desk/desk.h"
#include "desk/fingerprintsent.h"
#include "desk/likenesses.h"
#include "exchange/casefile.h"
#include "store/customers.h"
#include "store/events.h"
#include "store/store.h"
#include "text/fingerprints.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

using namespace kept;
using namespace kept::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 5000;

/// The sentences that agents wrote in the cases.
QStringList allSentences(const QString &data)
{
    QStringList sentences;
    const QDir folder(data + u"/cases/train"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const auto cases = file.open(QIODevice::ReadOnly) ? readCases(file.readAll(), name) : std::vector<Case>();
        for (const Case &subject : cases.value_or(std::vector<Case>())) {
            for (const QString &sentence : subject.draft.text.split(u". "_s))
                sentences.append(sentence.simplified() + u'.');
        }
    }
    return sentences;
}

/// Writes replies like those of a desk where some are copied and some are not.
class Writer
{
public:
    explicit Writer(QStringList sentences) : m_sentences(std::move(sentences))
    {
        for (int i = 0; i < 200; ++i)
            m_templates.append(own(8));
    }

    QString reply()
    {
        if (m_random.bounded(10) < 3)
            return m_templates[m_random.bounded(m_templates.size())].arg(m_random.bounded(100000));
        return own(6) + (m_random.bounded(2) == 0 ? m_canned : QString());
    }

    QString own(int count)
    {
        QStringList lines;
        for (int i = 0; i < count; ++i)
            lines.append(m_sentences[m_random.bounded(m_sentences.size())]);
        return lines.join(u' ').remove(u'%') + u" Your number is %1."_s;
    }

    [[nodiscard]] QString copied() const { return m_templates.front(); }
    [[nodiscard]] QString canned() const { return m_canned; }

private:
    QStringList m_sentences;
    QStringList m_templates;
    QString m_canned =
        u" Thank you for being with us for so long. If there is anything else that we can do for you, write to us "
        "at any hour or ring us on weekdays, and one of our team will be glad to look at it with you. We wish "
        "you a good rest of the week and hope to see you again in one of our shops very soon."_s;
    QRandomGenerator m_random{1};
};

Result<void> fill(Desk &desk, Writer &writer, int from, int to)
{
    auto transaction = desk.store().begin();
    if (!transaction)
        return std::unexpected(transaction.error());
    Connection &connection = desk.store().connection();
    Events events(connection);
    const auto source = events.source(u"bench"_s);
    for (int i = from; i < to; ++i) {
        if (i < customers)
            (void)Customers(connection).add({{}, u"Customer %1"_s.arg(i), {}, {}, {}}, {});
        Event event;
        event.customer = CustomerId{i % customers + 1};
        event.at.msecs = qint64(i) * 60'000;
        event.direction = Direction::Out;
        event.authorKind = AuthorKind::Agent;
        event.sourceId = QString::number(i);
        event.text = writer.reply();
        if (const auto added = events.add({event, source.value_or(SourceRef()), {}, {}}); !added)
            return std::unexpected(added.error());
    }
    return transaction->commit();
}

void measure(const Desk &desk, const QString &name, const QString &text, QTextStream &out)
{
    Draft draft;
    draft.customer = CustomerId{1};
    draft.text = text;
    const Times floor = timesOf(301, [&](int) { (void)fingerprintsOf(text); });
    int found = 0;
    const Times asked = timesOf(301, [&](int) {
        const auto likenesses = likenessesOf(desk, draft);
        found = !likenesses ? -1 : likenesses->empty() ? 0 : likenesses->back().customers;
    });
    out << "  " << name << ": median " << asked.median << " us, p99 " << asked.p99 << " us, "
        << asked.median / floor.median << " floors of " << floor.median << " us; went to " << found << " others\n";
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QString data = qEnvironmentVariable("KEPT_TEST_DATA", u"tests/data"_s);
    const QStringList sentences = allSentences(data);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.kept"_s);
    const auto desk = createDesk(path, {std::make_shared<SystemClock>(), nullptr}, {});
    if (sentences.isEmpty() || !desk) {
        out << "The test data can't be read from " << data << ", or no desk can be made\n";
        return 1;
    }
    Writer writer(sentences);
    int filled = 0;
    for (const int count : {1000, 10'000, 100'000}) {
        if (const auto done = fill(**desk, writer, filled, count); !done) {
            out << done.error().text << '\n';
            return 1;
        }
        const double before = double(QFileInfo(path).size());
        QElapsedTimer timer;
        timer.start();
        if (const auto done = fingerprintAllSent(**desk); !done) {
            out << done.error().text << '\n';
            return 1;
        }
        out << count << " sent replies: fingerprints of the last " << count - filled << " in " << timer.elapsed()
            << " ms; the desk " << before / (1024 * 1024) << " MiB without and "
            << double(QFileInfo(path).size()) / (1024 * 1024) << " MiB with them\n";
        filled = count;
        measure(**desk, u"a draft of its own"_s, writer.own(6), out);
        measure(**desk, u"a template"_s, writer.copied(), out);
        measure(**desk, u"canned sentences alone"_s, writer.canned(), out);
    }
    return 0;
}
