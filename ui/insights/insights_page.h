// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/insights/insights.h"
#include "ui/widgets/page.h"

class QComboBox;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace slipway::ui {

class ComparisonPart;
class DeliveryPart;
class EmptyState;
class InsightExport;
class InsightsReader;
class PlanPart;
class Segments;

/// How delivery goes: DORA's metrics, the record of dates, and where time went.
class InsightsPage : public Page
{
    Q_OBJECT

public:
    explicit InsightsPage(service::Session &session, QWidget *parent = nullptr);
    ~InsightsPage() override;

    void openRoute(const Route &route) override;
    [[nodiscard]] Route route() const override;
    [[nodiscard]] std::vector<Crumb> path() const override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

    /// Where numbers are read; for tests.
    [[nodiscard]] InsightsReader &reader() { return *m_reader; }
    [[nodiscard]] const service::InsightsWish &wish() const { return m_wish; }

private:
    enum class View : std::uint8_t { Delivery, Plan, Dates };

    [[nodiscard]] QWidget *buildToolbar();
    void buildViews();
    void fillScopes();
    void fillPeriods();
    void takeChoices();
    void fillExports();
    void load();
    /// Shows the answer unless something else was asked since.
    template <class T, class Show>
    auto shownBy(Show show)
    {
        return [this, generation = m_generation, show](const Result<T> &answer) {
            if (generation != m_generation)
                return;
            if (answer)
                show(*answer);
            else
                raise(answer.error());
        };
    }
    void loadPlan();
    void showList(service::InsightList list);
    void attribute();
    void changed(const ChangeSet &changes);
    [[nodiscard]] View view() const;

    std::unique_ptr<InsightsReader> m_reader;
    InsightExport *m_files;
    Segments *m_segments = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_period = nullptr;
    QToolButton *m_export = nullptr;
    QMenu *m_exports = nullptr;
    QStackedWidget *m_stack = nullptr;
    DeliveryPart *m_delivery = nullptr;
    PlanPart *m_plan = nullptr;
    ComparisonPart *m_dates = nullptr;
    EmptyState *m_empty = nullptr;
    service::InsightsWish m_wish;
    int m_generation = 0; ///< of what was asked; older answers are dropped
    bool m_isStale = true;
};

} // namespace slipway::ui
