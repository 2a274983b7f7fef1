// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyph.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace slipway::ui::pipelines {

/// A run in the list, in words.
struct RunLine {
    QString key;
    Glyph glyph = Glyph::None;
    QString word;   ///< what the glyph says
    QString number; ///< `#1842`
    QString ref;
    QString who;
    QString when;
    QString outcome; ///< how far, how long, or what failed
    bool isBad = false;

    bool operator==(const RunLine &) const = default;
};

/// The runs of a job, newest first.
class RunsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int { LineKeyRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Updates in place: selection and scroll stay.
    void setLines(std::vector<RunLine> lines);
    [[nodiscard]] const RunLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

private:
    std::vector<RunLine> m_lines;
};

/// Two lines: sign, number and ref, when; below who, and how it went.
class RunLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway::ui::pipelines
