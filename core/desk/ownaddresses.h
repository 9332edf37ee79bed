// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace kept {

class MailSource;

/// The company's side of a mailbox: addresses, and whole domains as "@northwind.example".
class OwnAddresses
{
public:
    explicit OwnAddresses(const QStringList &addresses);

    [[nodiscard]] bool contains(const QString &address) const;
    [[nodiscard]] bool isEmpty() const { return m_addresses.isEmpty(); }

private:
    QStringList m_addresses; ///< in lower case
};

/// Works out whose mailbox this is: the address that most of its first messages were sent by or to. BadInput, naming
/// the candidates, where two have the same claim. Takes messages from `source`.
[[nodiscard]] Result<QString> guessOwnAddress(MailSource &source);

} // namespace kept
