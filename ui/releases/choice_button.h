// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPushButton>
#include <QStringList>

class QMenu;

namespace slipway::ui {

/// A field that opens a list of choices with check marks; several may be chosen, none means any.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    /// @param name accessible name, as "State"
    explicit ChoiceButton(const QString &name, QWidget *parent = nullptr);

    struct Choice {
        QString key;
        QString text;
        QIcon icon = {};

        bool operator==(const Choice &other) const { return key == other.key && text == other.text; }
    };

    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList &keys);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person, not by setChosen().
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QString m_name;
    QList<Choice> m_choices;
    QMenu *m_menu;
    QString m_shown;
};

} // namespace slipway::ui
