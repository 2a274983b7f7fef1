// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"
#include "ui/releases/release_views.h"
#include "ui/releases/releases_model.h"

#include <QHash>

namespace slipway::ui {

/// What the page of releases shows: the table, the views over it and its filter. Knows no widgets.
class ReleasesViewModel : public QObject
{
    Q_OBJECT

public:
    /// @param session outlives the view model
    explicit ReleasesViewModel(service::Session &session, QObject *parent = nullptr);

    [[nodiscard]] ReleasesModel *rows() { return &m_rows; }
    /// Reads everything again; rows keep their place.
    void refresh();

    /// Built-in views first, then those kept, in their order.
    [[nodiscard]] const std::vector<ReleaseView> &views() const { return m_views; }
    [[nodiscard]] const ReleaseView *view(const QString &key) const;
    /// The view that is shown just as it is kept; empty when filter or order were changed since.
    [[nodiscard]] QString currentKey() const;
    /// How many rows the view has; nothing until they were counted.
    [[nodiscard]] std::optional<qint64> countOf(const QString &key) const;
    /// Shows the view. An unknown key shows the first.
    void openView(const QString &key);
    /// The view opened last, changed since or not.
    [[nodiscard]] const QString &openedKey() const { return m_opened; }

    [[nodiscard]] const ReleaseQuery &query() const { return m_rows.query(); }
    void setFilter(const service::ReleaseFilter &filter);
    /// Sorts by the column's order, the other way round when it is sorted by that already.
    void sortBy(service::ReleaseOrder order);

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] const std::vector<Environment> &environments() const { return m_places; }
    /// Names of the phases that active releases are in.
    [[nodiscard]] const QStringList &phases() const { return m_phases; }
    /// The zone times are shown and typed in: the acting person's, else the machine's.
    [[nodiscard]] const QByteArray &zone() const { return m_rows.zone(); }
    [[nodiscard]] QDate today() const;

    /// No release is there at all.
    [[nodiscard]] bool isEmptyWorkspace() const { return m_total == 0; }
    /// "20 of 318 releases"
    [[nodiscard]] QString countText() const;
    /// "Times in Europe/Berlin"
    [[nodiscard]] QString zoneText() const;

    /// Counts of the views and conflicts are still looked for.
    [[nodiscard]] bool isBusy() const { return m_asked > 0; }
    /// Why the release cannot be removed; empty: it can.
    [[nodiscard]] QString whyNotRemove(const service::ReleaseRow &row) const;
    /// Why nothing can be changed in this workspace; empty: it can.
    [[nodiscard]] QString whyReadOnly() const;

Q_SIGNALS:
    /// Views, or how many rows they have.
    void viewsChanged();
    /// The table was asked for other rows.
    void queryChanged();
    /// Rows were read again, or other ones.
    void loaded();
    void failed(const slipway::Error &error);

private:
    void open(const ReleaseQuery &query);
    void readSurroundings();
    void readViews();
    void survey();

    service::Session &m_session;
    ReleasesModel m_rows;
    std::vector<ReleaseView> m_views;
    QHash<QString, qint64> m_counts;
    QString m_opened;
    std::vector<Person> m_people;
    std::vector<Environment> m_places;
    QStringList m_phases;
    qint64 m_total = 0;
    int m_asked = 0; ///< surveys under way
};

} // namespace slipway::ui
