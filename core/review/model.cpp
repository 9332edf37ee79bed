// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/model.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cmath>

namespace kept {

using namespace Qt::StringLiterals;

void Features::set(const QString &name, double value)
{
    if (value != 0)
        m_values.emplace_back(name, value);
}

double Features::at(QStringView name) const
{
    const auto found = std::ranges::find(m_values, name, [](const auto &pair) { return QStringView(pair.first); });
    return found == m_values.end() ? 0 : found->second;
}

Result<Model> Model::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure(ErrorCode::NotReadable,
                       QCoreApplication::translate("Model", "The weights can't be read: %1.").arg(file.errorString()),
                       path);
    Model model;
    for (int line = 1; !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const QStringList parts = text.split(u'\t');
        bool isNumber = false;
        const double weight = parts.size() == 2 ? parts[1].toDouble(&isNumber) : 0;
        if (!isNumber)
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Model", "A line is a name, a tab and a weight."),
                           u"%1:%2"_s.arg(path).arg(line));
        if (parts[0] == "bias"_L1)
            model.m_bias = weight;
        else
            model.m_weights.insert(parts[0], weight);
    }
    return model;
}

double Model::probability(const Features &features) const
{
    double sum = m_bias;
    for (const auto &[name, value] : features.values())
        sum += m_weights.value(name) * value;
    return 1 / (1 + std::exp(-sum));
}

} // namespace kept
