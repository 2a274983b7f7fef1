// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/releases/release_views.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace slipway::ui {

/// A name on a row of views, with how many rows it has.
struct ViewTab {
    QString key;
    QString name;
    std::optional<qint64> count;
    bool isOwn = false; ///< kept by the team: can be renamed and removed

    bool operator==(const ViewTab &) const = default;
};

/// The views over the table, one of them on, and a button that keeps the present one under a name.
/// Those that do not fit go into a menu at the end.
class ViewsBar : public QWidget
{
    Q_OBJECT

public:
    explicit ViewsBar(QWidget *parent = nullptr);

    /// @param current key of the one that is on; empty: none
    void setViews(const std::vector<ViewTab> &views, const QString &current);
    /// Why the present table cannot be kept; empty: it can.
    void setSaveAvailable(const QString &whyNot);
    [[nodiscard]] QToolButton *saveButton() const { return m_save; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(const QString &key);
    void saveRequested();
    /// Of a view that is the team's own.
    void menuRequested(const QString &key, const QPoint &at);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Tab;
    void fit();

    std::vector<ViewTab> m_views;
    QString m_current;
    QHBoxLayout *m_row;
    QList<Tab *> m_tabs;
    QToolButton *m_more;
    QToolButton *m_save;
};

} // namespace slipway::ui
