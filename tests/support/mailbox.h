// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace kept {

/// An invented mailbox: threads of four messages between customers and care@northwind.example, in order of time.
/// The same numbers always give the same bytes.
class InventedMailbox
{
public:
    static constexpr int threadLength = 4;

    InventedMailbox(int messages, int customers) : m_messages(messages), m_customers(customers) {}

    [[nodiscard]] QByteArray message(int number) const
    {
        const int thread = number / threadLength;
        const int turn = number % threadLength;
        const int who = thread % m_customers;
        const QByteArray customer = "Kim Sample " + QByteArray::number(who) + " <kim" + QByteArray::number(who) + "@example.org>";
        const QByteArray agent = "\"Luis Ortega (Northwind Care)\" <care@northwind.example>";
        const bool isIn = turn % 2 == 0;
        QByteArray mail = "From: " + (isIn ? customer : agent) + "\nTo: " + (isIn ? agent : customer)
                          + "\nDate: " + date(number) + "\nSubject: " + (turn > 0 ? "Re: " : "") + "Order " + QByteArray::number(thread)
                          + "\nMessage-ID: " + id(thread, turn) + "\n";
        if (turn > 0)
            mail += "In-Reply-To: " + id(thread, turn - 1) + "\nReferences: " + id(thread, 0) + "\n";
        mail += "MIME-Version: 1.0\n";
        if (number % 3 == 0) {
            mail += "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                    + (body(number, turn)).toBase64() + "\n";
        } else {
            mail += "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + body(number, turn);
        }
        return mail;
    }

    [[nodiscard]] QByteArray mbox() const
    {
        QByteArray file;
        for (int i = 0; i < m_messages; ++i)
            file += "From kim@example.org Tue Mar  5 10:14:33 2024\n" + message(i).replace("\nFrom ", "\n>From ") + "\n";
        return file;
    }

    [[nodiscard]] bool write(const QString &path) const
    {
        QFile file(path);
        const QByteArray bytes = mbox();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private:
    static QByteArray id(int thread, int turn)
    {
        return "<" + QByteArray::number(thread) + "." + QByteArray::number(turn) + "@example.org>";
    }

    static QByteArray date(int number)
    {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number * 600, QTimeZone::fromSecondsAheadOfUtc(7200));
        return at.toString(Qt::RFC2822Date).toLatin1();
    }

    static QByteArray body(int number, int turn)
    {
        QByteArray text = turn % 2 == 0 ? "Hello,\n\n" : "Dear customer,\n\n";
        text += "Message " + QByteArray::number(number) + " \xe2\x80\x93 about the parcel.\nFrom the depot nothing was heard.\n";
        if (turn > 0)
            text += "\nOn Monday somebody wrote:\n> Message " + QByteArray::number(number - 1) + "\n";
        return text;
    }

    int m_messages;
    int m_customers;
};

} // namespace kept
