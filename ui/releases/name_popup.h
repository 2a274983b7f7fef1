// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace slipway::ui {

/// Asks for a name just under the button it belongs to; Enter takes it, Esc closes.
class NamePopup : public QFrame
{
    Q_OBJECT

public:
    /// @param accept text of the button that takes the name
    NamePopup(const QString &label, const QString &accept, QWidget *parent);

    /// @param below in whose lower edge it hangs
    void open(const QWidget *below, const QString &name);

Q_SIGNALS:
    void accepted(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take();

    QLineEdit *m_name;
    QPushButton *m_accept;
};

} // namespace slipway::ui
