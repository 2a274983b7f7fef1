// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/theme/glyph.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace slipway::ui {

/// A row of a list in the settings.
struct SettingsRow {
    Uuid id;
    QString title;
    QString second;
    QString trailing;          ///< small text at the end
    QString avatar;            ///< name of a person; empty: no avatar
    Glyph glyph = Glyph::None; ///< how it stands; said in `second`

    bool operator==(const SettingsRow &) const = default;
};

/// The things of a section, by name.
class SettingsListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int { SecondRole = Qt::UserRole + 1, TrailingRole, AvatarRole, RowGlyphRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setRows(std::vector<SettingsRow> rows);
    /// -1 when there is no such row.
    [[nodiscard]] int rowOf(const Uuid &id) const;
    [[nodiscard]] Uuid idAt(int row) const;

private:
    std::vector<SettingsRow> m_rows;
};

/// Two lines, avatar or sign before and small text behind.
class SettingsRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway::ui
