// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace slipway::ui {

/// The tabs of a release: name, count in secondary text, a line under the current one.
class ReleaseTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ReleaseTabs(QWidget *parent = nullptr);

    /// @param id stable word of the tab, as `checklist`
    void addReleaseTab(const QString &id, const QString &name);
    void setCount(int index, const QString &count);
    [[nodiscard]] QString idAt(int index) const { return tabData(index).toString(); }
    [[nodiscard]] int indexOfId(const QString &id) const;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    QStringList m_counts;
};

} // namespace slipway::ui
