// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/importmail.h"

#include "base/try.h"
#include "desk/fingerprintsent.h"
#include "desk/ingest.h"
#include "desk/ownaddresses.h"
#include "desk/standing.h"
#include "exchange/mail.h"
#include "exchange/mailsource.h"
#include "store/agents.h"
#include "store/settings.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// "Luis Ortega (Northwind Care)" is Luis Ortega.
QString personIn(const QString &name)
{
    const qsizetype bracket = name.indexOf(u'(');
    return (bracket > 0 ? name.first(bracket) : name).trimmed();
}

/// Takes mail in, one batch a transaction.
class MailImport
{
public:
    MailImport(Desk &desk, MailSource &source, const OwnAddresses &own, const QString &company)
        : m_desk(desk), m_connection(desk.store().connection()), m_source(source), m_own(own), m_company(company)
    {
    }

    /// False when the source is exhausted.
    Result<bool> takeBatch(ImportReport &report)
    {
        auto transaction = m_desk.store().begin();
        KEPT_TRY(transaction);
        const auto mail = Events(m_connection).source(u"mail"_s);
        KEPT_TRY(mail);
        m_mail = *mail;
        Ingest ingest(m_desk);
        ImportReport batch;
        // Large enough that the commits cost little, small enough that others get their turn at writing.
        constexpr qint64 most = 500;
        constexpr qint64 mostBytes = 16 * 1024 * 1024;
        bool more = true;
        for (qint64 bytes = 0; batch.read < most && bytes < mostBytes;) {
            auto message = m_source.next();
            KEPT_TRY(message);
            more = message->has_value();
            if (!more)
                break;
            bytes += (*message)->bytes.size();
            ++batch.read;
            KEPT_TRY(take(**message, ingest, batch));
        }
        KEPT_TRY(ingest.finish(Ingest::Derived::Later));
        KEPT_TRY(transaction->commit());
        batch.newCustomers = ingest.newCustomers();
        report.add(batch);
        return more;
    }

private:
    Result<void> take(const RawMessage &message, Ingest &ingest, ImportReport &report)
    {
        if (message.tooLong) {
            report.rejected.push_back({message.place, Sentences::tr("The message is too long.")});
            return {};
        }
        const auto mail = readMail(message.bytes, message.received);
        if (!mail) {
            report.rejected.push_back({message.place, mail.error().text});
            return {};
        }
        NewEvent input{.event = eventOf(*mail), .source = m_mail, .thread = {}, .original = message.bytes};
        const auto isThere = nameApart(input, message.bytes);
        KEPT_TRY(isThere);
        if (*isThere) {
            ++report.alreadyThere;
            return {};
        }
        const auto thread = Events(m_connection).thread(m_mail, threadKeys(*mail));
        KEPT_TRY(thread);
        input.thread = *thread;
        KEPT_TRY(findPeople(*mail, input, ingest));
        if (!input.event.customer.isValid()) {
            report.rejected.push_back({message.place, Sentences::tr("Nobody in it is a customer: every address is the company's own.")});
            return {};
        }
        const auto id = ingest.event(input);
        KEPT_TRY(id);
        ++(id->isValid() ? report.added : report.alreadyThere);
        return {};
    }

    Event eventOf(const Mail &mail) const
    {
        const bool isOut = m_own.contains(mail.from.address);
        const AuthorKind writer = isOut ? AuthorKind::Agent : AuthorKind::Customer;
        return {.id = {},
                .customer = {},
                .at = mail.at,
                .channel = Channel::Email,
                .kind = EventKind::Message,
                .direction = isOut ? Direction::Out : Direction::In,
                .authorKind = mail.automatic ? AuthorKind::System : writer,
                .agent = {},
                .sourceId = mail.messageId,
                .inReplyTo = mail.inReplyTo,
                .subject = mail.subject,
                .text = mail.text,
                .attachments = mail.attachments};
    }

    // Nearest first, as Events::thread wants them.
    static QStringList threadKeys(const Mail &mail)
    {
        QStringList keys{mail.messageId};
        if (!mail.inReplyTo.isEmpty())
            keys.append(mail.inReplyTo);
        for (qsizetype i = mail.references.size() - 1; i >= 0; --i)
            keys.append(mail.references[i]);
        return keys;
    }

    /// True when the desk has this message. Another message under the same Message-ID, which broken programs write,
    /// gets a key of its own instead of being lost.
    Result<bool> nameApart(NewEvent &input, const QByteArray &bytes)
    {
        const Events events(m_connection);
        auto known = events.find(m_mail, input.event.sourceId);
        KEPT_TRY(known);
        if (!*known)
            return false;
        if ((*known)->text == input.event.text || (*known)->at == input.event.at)
            return true;
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        input.event.sourceId += u'#' + QString::fromLatin1(hash);
        known = events.find(m_mail, input.event.sourceId);
        KEPT_TRY(known);
        return known->has_value();
    }

    // Whose timeline it belongs to, and who of the company wrote it.
    Result<void> findPeople(const Mail &mail, NewEvent &input, Ingest &ingest)
    {
        if (input.event.direction == Direction::In)
            return findCustomer(mail.from, input, ingest);
        if (!mail.automatic)
            KEPT_TRY(findAgent(mail.from, input));
        for (const MailAddress &recipient : mail.to) {
            if (!m_own.contains(recipient.address))
                return findCustomer(recipient, input, ingest);
        }
        // Colleagues among themselves, about the customer whose thread it is.
        const auto customer = Events(m_connection).customerOf(input.thread);
        KEPT_TRY(customer);
        input.event.customer = *customer;
        input.event.direction = Direction::Internal;
        return {};
    }

    Result<void> findCustomer(const MailAddress &who, NewEvent &input, Ingest &ingest)
    {
        CustomerId &known = m_customers[who.address];
        if (!known.isValid()) {
            const auto customer = ingest.customer({.id = {}, .name = who.name, .emails = {who.address}, .phones = {}, .handles = {}},
                                                  m_company);
            KEPT_TRY(customer);
            known = *customer;
        }
        input.event.customer = known;
        return {};
    }

    Result<void> findAgent(const MailAddress &who, NewEvent &input)
    {
        AgentId &known = m_agents[who.name + u'\n' + who.address];
        if (!known.isValid()) {
            const auto agent = Agents(m_connection)
                                   .known({.id = {}, .sourceId = {}, .name = personIn(who.name), .role = u"agent"_s,
                                           .email = who.address},
                                          m_company);
            KEPT_TRY(agent);
            known = *agent;
        }
        input.event.agent = known;
        return {};
    }

    Desk &m_desk;
    Connection &m_connection;
    MailSource &m_source;
    const OwnAddresses &m_own;
    QString m_company;
    SourceRef m_mail;
    QHash<QString, CustomerId> m_customers; ///< by address
    QHash<QString, AgentId> m_agents;       ///< by name and address
};

// The desk's own addresses with those that the caller knows; where there are none, what the mail tells, which the
// desk then keeps.
Result<QStringList> settleOwnAddresses(Desk &desk, const QString &file, const QStringList &more, ImportReport &report)
{
    const auto info = desk.info();
    KEPT_TRY(info);
    QStringList addresses = info->ownAddresses;
    for (const QString &address : more) {
        if (!addresses.contains(address.toLower()))
            addresses.append(address.toLower());
    }
    if (addresses.isEmpty()) {
        auto source = openMailSource(file);
        KEPT_TRY(source);
        const auto guess = guessOwnAddress(**source);
        KEPT_TRY(guess);
        if (guess->isEmpty())
            return addresses;
        addresses.append(*guess);
        report.notes.append(Sentences::tr("%1 was taken for the company's own address, because most of the messages are from or to it.")
                                .arg(*guess));
    }
    if (addresses != info->ownAddresses)
        KEPT_TRY(Settings(desk.store().connection()).set(u"own-addresses"_s, addresses.join(u'\n')));
    return addresses;
}

} // namespace

Result<ImportReport> importMail(Desk &desk, const QString &file, const ImportMailOptions &options,
                                const Progress &progress)
{
    ImportReport report;
    const auto addresses = settleOwnAddresses(desk, file, options.ownAddresses, report);
    KEPT_TRY(addresses);
    const auto info = desk.info();
    KEPT_TRY(info);
    auto source = openMailSource(file);
    KEPT_TRY(source);
    const OwnAddresses own(*addresses);
    MailImport import(desk, **source, own, info->company);
    while (true) {
        const auto more = import.takeBatch(report);
        KEPT_TRY(more);
        if (!*more)
            break;
        if (progress && !progress((*source)->done(), (*source)->total())) {
            return failure(ErrorCode::Cancelled,
                           Sentences::tr("The import was stopped. What came in so far is safe; importing again completes it."), file);
        }
    }
    KEPT_TRY(settleAll(desk));
    KEPT_TRY(fingerprintAllSent(desk));
    return report;
}

} // namespace kept
