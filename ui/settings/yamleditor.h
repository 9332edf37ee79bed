// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <memory>

namespace kept {

/// Where a rule is written: YAML in colours that follow light and dark, with the line of a fault marked.
class YamlEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit YamlEditor(QWidget *parent = nullptr);
    ~YamlEditor() override;

    /// The line on a red ground, counted from 1; 0 for none.
    void setFaultLine(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();

    class Highlighter;
    std::unique_ptr<Highlighter> m_highlighter;
    int m_faultLine = 0;
};

} // namespace kept
