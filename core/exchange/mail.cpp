// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mail.h"

#include "exchange/htmltext.h"

#include <KMime/Message>
#include <KMime/Util>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

// KMime takes parts apart by recursion; a mail within a mail within a mail is not nested deeper than this.
constexpr qsizetype deepestNesting = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

// No message is nested deeper than it declares containers ("boundary=", "Boundary =").
bool isNestedTooDeep(const QByteArray &bytes)
{
    return bytes.count("oundary") + bytes.count("essage/rfc822") > deepestNesting;
}

QString firstId(const KMime::Headers::Generics::Ident *header)
{
    return header ? QString::fromUtf8(header->identifiers().value(0)) : QString();
}

// Raw UTF-8 in a header, which KMime takes for Latin 1.
QString mended(const QString &text)
{
    const bool isSuspect = std::ranges::any_of(text, [](QChar c) { return c >= u'\u0080'; })
                           && std::ranges::all_of(text, [](QChar c) { return c <= u'\u00ff'; });
    if (!isSuspect)
        return text;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text.toLatin1());
    return decoder.hasError() ? text : decoded;
}

template<typename Header>
void addAddresses(const Header *header, QList<MailAddress> &addresses)
{
    if (!header)
        return;
    for (const KMime::Types::Mailbox &mailbox : header->mailboxes()) {
        if (mailbox.hasAddress())
            addresses.append({mended(mailbox.name().simplified()), QString::fromUtf8(mailbox.address()).toLower()});
    }
}

std::optional<Moment> dateOf(const QDateTime &date)
{
    return date.isValid() ? std::optional(Moment::fromDateTime(date)) : std::nullopt;
}

// The date behind the last semicolon of the first Received field, which the last server wrote.
std::optional<Moment> receivedDate(const KMime::Message &message)
{
    const auto *field = message.headerByType("Received");
    const QString text = field ? field->asUnicodeString() : QString();
    const qsizetype semicolon = text.lastIndexOf(u';');
    if (semicolon < 0)
        return std::nullopt;
    KMime::Headers::Date date;
    date.from7BitString(QByteArrayView(text.sliced(semicolon + 1).trimmed().toLatin1()));
    return dateOf(date.dateTime());
}

QString headerText(const KMime::Message &message, QByteArrayView name)
{
    const auto *field = message.headerByType(name);
    return field ? field->asUnicodeString().trimmed().toLower() : QString();
}

bool isAutomatic(const KMime::Message &message)
{
    const QString submitted = headerText(message, "Auto-Submitted");
    const QString precedence = headerText(message, "Precedence");
    const auto *returnPath = message.headerByType("Return-Path");
    return (!submitted.isEmpty() && submitted != "no"_L1) || precedence == "auto_reply"_L1 || precedence == "bulk"_L1
           || precedence == "junk"_L1 || message.hasHeader("X-Autoreply") || message.hasHeader("X-Autorespond")
           || (returnPath && !returnPath->as7BitString(false).contains('@'));
}

/// Gathers the text and the attachments of a message's parts.
class PartReader
{
public:
    explicit PartReader(Mail &mail) : m_mail(mail) {}

    void read(const KMime::Content &part)
    {
        const auto *type = part.contentType();
        const QByteArray mime = type ? type->mimeType().toLower() : QByteArray("text/plain");
        if (mime == "multipart/alternative") {
            readAlternative(part);
        } else if (mime.startsWith("multipart/") && !part.contents().empty()) {
            for (const KMime::Content *inner : part.contents())
                read(*inner);
        } else if (isAttachment(part, mime)) {
            addAttachment(part, mime);
        } else {
            append(textOf(part, mime));
        }
    }

private:
    static bool isAttachment(const KMime::Content &part, const QByteArray &mime)
    {
        if (!mime.startsWith("text/") && !mime.isEmpty())
            return true;
        const auto *disposition = part.contentDisposition();
        return (disposition
                && (disposition->disposition() == KMime::Headers::CDattachment || !disposition->filename().isEmpty()))
               || (part.contentType() && !part.contentType()->name().isEmpty());
    }

    // The same in several forms: the plain text is taken where it says anything, and attachments from all of them.
    void readAlternative(const KMime::Content &part)
    {
        QString plain;
        QString other;
        for (const KMime::Content *inner : part.contents()) {
            Mail one;
            PartReader(one).read(*inner);
            m_mail.attachments += one.attachments;
            const auto *type = inner->contentType();
            const bool isPlain = !type || type->mimeType().toLower() == "text/plain";
            QString &kept = isPlain ? plain : other;
            if (kept.trimmed().isEmpty())
                kept = one.text;
        }
        append(plain.trimmed().isEmpty() ? other : plain);
    }

    static QString textOf(const KMime::Content &part, const QByteArray &mime)
    {
        const QString text = part.decodedText();
        return mime == "text/html" ? textOfHtml(text) : text;
    }

    void append(const QString &text)
    {
        if (!m_mail.text.isEmpty() && !m_mail.text.endsWith(u'\n'))
            m_mail.text += u'\n';
        m_mail.text += text;
    }

    void addAttachment(const KMime::Content &part, const QByteArray &mime)
    {
        const auto *disposition = part.contentDisposition();
        QString name = disposition ? disposition->filename() : QString();
        if (name.isEmpty() && part.contentType())
            name = part.contentType()->name();
        const qint64 size = mime == "message/rfc822" ? part.storageSize() : part.decodedContent().size();
        m_mail.attachments.append({mended(name), QString::fromLatin1(mime), size});
    }

    Mail &m_mail;
};

Result<Mail> readHeader(const KMime::Message &message, const QByteArray &bytes, std::optional<Moment> received)
{
    Mail mail;
    QList<MailAddress> from;
    addAddresses(message.from(), from);
    if (from.isEmpty())
        return failure(ErrorCode::BadInput, Words::tr("The message names no sender."));
    mail.from = from.first();
    const auto written = message.date() ? dateOf(message.date()->dateTime()) : std::nullopt;
    const auto at = written ? written : receivedDate(message);
    if (!at && !received)
        return failure(ErrorCode::BadInput, Words::tr("The message has no date."));
    mail.at = at ? *at : *received;
    addAddresses(message.to(), mail.to);
    addAddresses(message.cc(), mail.to);
    mail.messageId = firstId(message.messageID());
    if (mail.messageId.isEmpty())
        mail.messageId = "sha256-"_L1 + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    mail.inReplyTo = firstId(message.inReplyTo());
    if (const auto *references = message.references()) {
        for (const QByteArray &id : references->identifiers())
            mail.references.append(QString::fromUtf8(id));
    }
    if (mail.inReplyTo.isEmpty())
        mail.inReplyTo = mail.references.value(mail.references.size() - 1);
    mail.subject = message.subject() ? mended(message.subject()->asUnicodeString().simplified()) : QString();
    mail.automatic = isAutomatic(message);
    return mail;
}

QByteArray withLineFeeds(const QByteArray &bytes)
{
    return bytes.contains('\r') ? KMime::CRLFtoLF(bytes) : bytes;
}

bool isAddressField(QByteArrayView line)
{
    return std::ranges::any_of(std::array{"from:"_L1, "to:"_L1, "cc:"_L1}, [line](QLatin1StringView name) {
        return QLatin1StringView(line).startsWith(name, Qt::CaseInsensitive);
    });
}

} // namespace

QStringList correspondents(QByteArrayView bytes)
{
    static const QRegularExpression address(u"[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
    QStringList found;
    bool wanted = false;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView line = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        if (line.trimmed().isEmpty())
            break;
        if (line[0] != ' ' && line[0] != '\t')
            wanted = isAddressField(line);
        if (!wanted)
            continue;
        const bool isSender = QLatin1StringView(line).startsWith("from:"_L1, Qt::CaseInsensitive);
        for (const auto &match : address.globalMatch(QString::fromLatin1(line).toLower())) {
            if (!found.contains(match.captured()))
                found.insert(isSender ? 0 : found.size(), match.captured());
        }
    }
    return found;
}

Result<Mail> readMail(const QByteArray &bytes, std::optional<Moment> received)
{
    const bool tooDeep = isNestedTooDeep(bytes);
    KMime::Message message;
    QByteArray content = withLineFeeds(bytes);
    const qsizetype headerEnd = content.startsWith('\n') ? 0 : content.indexOf("\n\n");
    const QByteArray body = tooDeep && headerEnd >= 0 ? content.sliced(headerEnd + 2) : QByteArray();
    if (tooDeep && headerEnd >= 0)
        content.truncate(headerEnd + 2);
    message.setContent(content);
    message.parse();
    auto mail = readHeader(message, bytes, received);
    if (!mail)
        return mail;
    if (tooDeep)
        mail->text = QString::fromUtf8(body);
    else
        PartReader(*mail).read(message);
    mail->text.replace("\r\n"_L1, "\n"_L1).remove(QChar::Null);
    while (mail->text.endsWith(u'\n'))
        mail->text.chop(1);
    return mail;
}

} // namespace kept
