// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/release_page.h"
#include "ui/widgets/table/row_table_model.h"

#include <QAbstractItemModel>

#include <memory>

namespace slipway::ui {

struct ChecklistBranch;

/// The checklist as a tree: phases, their items, items nested under items. Updated in place.
class ChecklistModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Owner, Due, EvidenceColumn, ColumnCount };
    static constexpr const char *kMime = "application/x-slipway-item";

    explicit ChecklistModel(QObject *parent = nullptr);
    ~ChecklistModel() override;

    /// @param isReadOnly nothing can be edited, ticked or dragged
    void setPage(const service::ReleasePage &page, Instant now, bool isReadOnly);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// The item of a row; nothing for a phase.
    [[nodiscard]] std::optional<ItemId> itemAt(const QModelIndex &index) const;
    /// The phase a row is or belongs to; nothing for those without one.
    [[nodiscard]] std::optional<PhaseId> phaseAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

Q_SIGNALS:
    /// A person typed into a cell. The model itself changes nothing: the workspace does.
    void titleEdited(const slipway::ItemId &item, const QString &title);
    void ownerEdited(const slipway::ItemId &item, const QString &personId);
    void dueEdited(const slipway::ItemId &item, const QString &text);
    void toggled(const slipway::ItemId &item);
    /// Put behind `after` (none: to the front) under `parent` in `phase`.
    void moved(const slipway::ItemId &item, std::optional<slipway::PhaseId> phase,
               std::optional<slipway::ItemId> parent, std::optional<slipway::ItemId> after);

private:
    struct Row;
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node, int column = 0) const;
    using Branches = std::vector<std::unique_ptr<ChecklistBranch>>;
    void fill(Node *parent, Branches &wanted);
    void sync(Node *parent, Branches &wanted);
    [[nodiscard]] QVariant phaseData(const Row &row, int column, int role) const;
    [[nodiscard]] QVariant cellData(const Row &row, int column, int role) const;
    [[nodiscard]] QVariant titleData(const Row &row, int role) const;
    [[nodiscard]] QString spoken(const Row &row) const;

    std::unique_ptr<Node> m_root;
    ReleaseId m_release;
    bool m_isReadOnly = false;
    QByteArray m_zone; ///< times are shown and typed in
};

} // namespace slipway::ui
