// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QListWidget>

namespace slipway::ui {

/// A combo box over the time zones of the machine; typing finds one.
class ZoneBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);

    [[nodiscard]] QByteArray zone() const;
    /// An unknown or empty zone shows as the empty choice.
    void setZone(const QByteArray &zone);
};

/// A short list with check boxes.
class CheckList : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    /// @param key what checked() gives back
    void addChoice(const QString &key, const QString &text);
    /// Other choices, each a key and a text; where they are the same nothing happens.
    void setChoices(const std::vector<std::pair<QString, QString>> &choices);
    [[nodiscard]] QStringList checked() const;
    void setChecked(const QStringList &keys);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the person, not by setChecked().
    void edited();

private:
    bool m_isFilling = false;
};

} // namespace slipway::ui
