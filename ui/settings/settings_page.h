// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <functional>

class QListWidget;
class QStackedWidget;

namespace slipway::ui {

class MonitoringSource;
class PipelinesSource;
class Section;

/// The settings: sections at the left, each made when it is first opened.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// @param pipelines of the connections, outlives the page; null: servers are neither listed nor asked
    /// @param monitoring as `pipelines`
    explicit SettingsPage(service::Session &session, QWidget *parent = nullptr, PipelinesSource *pipelines = nullptr,
                          MonitoringSource *monitoring = nullptr);

    void openRoute(const Route &route) override;
    [[nodiscard]] Route route() const override;
    [[nodiscard]] std::vector<Crumb> path() const override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QString unsaved() const override;
    void saveThen(std::function<void()> then) override;

    /// Id and title of each section, for the command palette.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> sections();

private:
    struct Entry {
        QString id;
        QString title;
        QString icon;
        std::function<Section *()> make;
        Section *section = nullptr;
    };
    [[nodiscard]] std::vector<Entry> makeEntries();
    template <class S>
    [[nodiscard]] Section *made();
    [[nodiscard]] Section *personal(const QString &id);
    void open(int index);
    [[nodiscard]] int indexOf(const QString &id) const;
    /// The first section with something typed and not saved; -1 when there is none.
    [[nodiscard]] int dirtyIndex() const;

    PipelinesSource *m_pipelines;
    MonitoringSource *m_monitoring;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<Entry> m_entries;
};

} // namespace slipway::ui
