// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace slipway::ui {

class Label;

/// A window-modal dialog over a dimmed window: heading, contents, a footer with the buttons at the trailing end.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *parent);
    ~Sheet() override;

    void setHeading(const QString &title, const QString &sentence);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The row of the buttons: notes at the leading end, the default button last.
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    /// Adds the button that leaves without doing anything.
    void addCancel();
    /// Return in any field presses the default button; for what can be undone. A button with the focus it always presses.
    void setConfirmedByReturn(bool isConfirmed) { m_isConfirmedByReturn = isConfirmed; }
    /// Takes the height that its contents ask for, as far as the screen has it.
    void fitToScreen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_sentence;
    QWidget *m_head;
    QWidget *m_foot;
    QVBoxLayout *m_body;
    QHBoxLayout *m_footer;
    QPointer<QWidget> m_scrim;
    bool m_isConfirmedByReturn = false;
};

} // namespace slipway::ui
