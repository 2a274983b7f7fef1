// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace slipway::ui {

class Label;

/// Asks for one line of text in place, as the reason of a block, and goes away again.
class AskBar : public QWidget
{
    Q_OBJECT

public:
    explicit AskBar(QWidget *parent = nullptr);

    /// Shows the question; `answered` gets the text, which is never empty.
    /// @param verb what the button says, as "Block"
    void ask(const QString &question, const QString &hint, const QString &verb,
             std::function<void(const QString &)> answered);
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer();

    Label *m_question;
    QLineEdit *m_text;
    QPushButton *m_confirm;
    std::function<void(const QString &)> m_answered;
};

} // namespace slipway::ui
