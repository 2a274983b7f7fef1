// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/releases_page.h"

#include "service/closure/sealed_sample.h"
#include "ui/releases/filter_row.h"
#include "ui/releases/name_popup.h"
#include "ui/releases/release_delegates.h"
#include "ui/releases/release_files.h"
#include "ui/releases/release_table.h"
#include "ui/releases/views_bar.h"
#include "ui/theme/icon.h"
#include "ui/theme/type.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

/// How the page of releases is put together.
namespace slipway::ui {
namespace {

constexpr int kToolbar = 48;
constexpr int kStatus = 32;

/// A strip of the window's or the table's colour with a line at its lower or upper edge.
class Strip : public QWidget
{
public:
    Strip(Token ground, Qt::Edge line, QWidget *parent) : QWidget(parent), m_ground(ground), m_line(line) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        painter.fillRect(rect(), theme.color(m_ground));
        painter.fillRect(QRect(0, m_line == Qt::TopEdge ? 0 : height() - 1, width(), 1), theme.color(Token::Border));
    }

private:
    Token m_ground;
    Qt::Edge m_line;
};

QToolButton *menuButton(const QIcon &icon, const QString &text, QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menu);
    return button;
}

} // namespace

void ReleasesPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, const QIcon &icon, auto slot) {
        auto *action = new QAction(icon, text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_new = make(u"newRelease"_s, tr("New release…"), icon(u"list-add"_s, Token::OnAccent),
                 [this] { Q_EMIT newReleaseRequested({}); });
    m_find =
        make(u"filterReleases"_s, tr("Filter releases"), icon(u"view-filter"_s), [this] { m_filter->focusText(); });
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_clear = make(u"clearFilter"_s, tr("Clear filters"), icon(u"dialog-close"_s), [this] { m_model.setFilter({}); });
    m_exportCsv = make(u"exportCsv"_s, tr("Export this table as CSV…"), icon(u"document-export"_s),
                       [this] { m_files->askForCsv(m_model.query()); });
    m_exportIcs = make(u"exportIcs"_s, tr("Export all releases as a calendar…"), icon(u"view-calendar-month"_s),
                       [this] { m_files->askForIcs(); });
    m_importCalendar = make(u"importCalendar"_s, tr("Import a calendar…"), icon(u"view-calendar-month"_s),
                            [this] { m_files->askForCalendar(); });
    m_importTable = make(u"importTable"_s, tr("Import a table of releases…"), icon(u"document-import"_s),
                         [this] { m_files->askForTable(); });
}

QWidget *ReleasesPage::makeToolbar()
{
    auto *bar = new Strip(Token::Window, Qt::BottomEdge, this);
    bar->setFixedHeight(heightFor(kToolbar, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_views = new ViewsBar(bar);
    connect(m_views, &ViewsBar::viewChosen, this, [this](const QString &key) {
        QSettings().setValue("releases/view", key);
        m_model.openView(key);
        if (const ReleaseView *shown = m_model.view(key); shown && !shown->columns.isEmpty())
            m_table->showColumns(shown->columns);
    });
    connect(m_views, &ViewsBar::saveRequested, this, [this] {
        m_renaming.clear();
        m_name->open(m_views->saveButton(), {});
    });
    connect(m_views, &ViewsBar::menuRequested, this, &ReleasesPage::showViewMenu);
    row->addWidget(m_views, 1);
    auto *clear = new QToolButton(bar);
    clear->setObjectName(u"clearFiltersButton"_s);
    clear->setDefaultAction(m_clear);
    clear->setAccessibleName(m_clear->text());
    clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    clear->setAutoRaise(true);
    clear->setFocusPolicy(Qt::StrongFocus);
    connect(&m_model, &ReleasesViewModel::queryChanged, clear,
            [this, clear] { clear->setVisible(!m_model.query().filter.isEmpty()); });
    row->addWidget(clear);
    m_columnMenu = new QMenu(bar);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &ReleasesPage::fillColumnMenu);
    auto *columns = menuButton(icon(u"dialog-rows-and-columns"_s), tr("Columns"), m_columnMenu, bar);
    columns->setObjectName(u"columnsButton"_s);
    row->addWidget(columns);
    auto *files = new QMenu(bar);
    files->addActions({m_exportCsv, m_exportIcs});
    files->addSeparator();
    files->addActions({m_importCalendar, m_importTable});
    auto *exchange = menuButton(icon(u"document-export"_s), tr("Export"), files, bar);
    exchange->setObjectName(u"exportButton"_s);
    exchange->setToolTip(tr("Export and import"));
    row->addWidget(exchange);
    QPushButton *create = makeButton(tr("New release"), ButtonLook::Default, bar, icon(u"list-add"_s, Token::OnAccent));
    create->setObjectName(u"newReleaseButton"_s);
    connect(create, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::changed, create,
            [this, create] { setAvailable(create, m_new->isEnabled() ? QString() : m_new->statusTip()); });
    connect(&m_model, &ReleasesViewModel::loaded, create, [this, create] {
        const bool isEmpty = m_model.isEmptyWorkspace();
        setLook(create, isEmpty ? ButtonLook::Plain : ButtonLook::Default);
        create->setIcon(isEmpty ? icon(u"list-add"_s) : icon(u"list-add"_s, Token::OnAccent));
    });
    row->addWidget(create);
    return bar;
}

QWidget *ReleasesPage::makeTable()
{
    m_table = new ReleaseTable(this);
    m_table->setModel(m_model.rows());
    setReleaseDelegates(m_table);
    auto *header = static_cast<ReleaseTableHeader *>(m_table->horizontalHeader());
    m_filter = new FilterRow(header);
    header->setFilterRow(m_filter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        fillColumnMenu();
        m_columnMenu->popup(m_table->horizontalHeader()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (const auto order = ReleasesModel::orderOf(column))
            m_model.sortBy(*order);
        else
            showQuery();
    });
    connect(m_filter, &FilterRow::edited, &m_model, &ReleasesViewModel::setFilter);
    connect(m_table, &ReleaseTable::openRequested, this, &ReleasesPage::open);
    connect(m_table, &ReleaseTable::removeRequested, this, &ReleasesPage::remove);
    connect(m_table, &ReleaseTable::menuRequested, this, &ReleasesPage::showRowMenu);
    connect(m_table, &ReleaseTable::columnsChanged, this, &ReleasesPage::followColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReleasesPage::showStatus);

    auto *nothing = new QWidget(m_table);
    auto *rows = new QVBoxLayout(nothing);
    rows->setContentsMargins(16, 24, 16, 24);
    rows->setSpacing(8);
    auto *text = new Label(tr("No release matches this filter."), Type::Body, Token::Text2, nothing);
    text->setAlignment(Qt::AlignHCenter);
    rows->addWidget(text);
    QPushButton *clear = makeButton(tr("Clear filters"), ButtonLook::Plain, nothing, {}, true);
    clear->setObjectName(u"clearFilterButton"_s);
    connect(clear, &QPushButton::clicked, m_clear, &QAction::trigger);
    rows->addWidget(clear, 0, Qt::AlignHCenter);
    auto *over = new QVBoxLayout(m_table->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(nothing, 0, Qt::AlignTop);
    m_nothing = nothing;
    return m_table;
}

QWidget *ReleasesPage::makeStatus()
{
    auto *bar = new Strip(Token::SurfaceAlt, Qt::TopEdge, this);
    bar->setFixedHeight(heightFor(kStatus, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    m_count = new Label({}, Type::Small, Token::Text2, bar);
    m_count->setObjectName(u"countText"_s);
    m_selected = new Label({}, Type::Small, Token::Text2, bar);
    m_zone = new Label({}, Type::Small, Token::Text2, bar);
    row->addWidget(m_count);
    row->addWidget(m_selected);
    row->addStretch(1);
    row->addWidget(m_zone);
    return bar;
}

EmptyState *ReleasesPage::makeEmpty()
{
    auto *empty = new EmptyState(m_stack);
    empty->setObjectName(u"releasesEmpty"_s);
    empty->setText(
        tr("No releases yet"),
        tr("A release is one version of one product on its way to users. Plan the first one, and Slipway brings "
           "phases, checklist, criteria and sign-offs from a template."));
    auto *sample = new QAction(icon(u"package"_s), tr("Look around in a sample"), this);
    sample->setObjectName(u"makeSample"_s);
    sample->setWhatsThis(tr("12 products and a year of releases, into this workspace; they stay"));
    m_importCalendar->setWhatsThis(tr("iCalendar file; freezes are recognised, the same file again updates"));
    m_importTable->setWhatsThis(tr("CSV or JSON from another tool, columns are matched by name"));
    connect(sample, &QAction::triggered, this, [this] {
        run(service::MakeSealedSample{}, [this](auto &&) {
            Q_EMIT noticeRaised({Notice::Kind::Done, tr("The sample is there: 12 products and a year of releases.")});
        });
    });
    empty->setActions({m_new, m_importCalendar, m_importTable, sample});
    return empty;
}

void ReleasesPage::fillColumnMenu()
{
    m_columnMenu->clear();
    const QStringList shown = m_table->shownColumns();
    for (int column = ReleasesModel::State; column < ReleasesModel::ColumnCount; ++column) {
        const QString word = ReleasesModel::columnWord(column);
        QAction *action = m_columnMenu->addAction(m_model.rows()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(u"column_"_s + word);
        action->setCheckable(true);
        action->setChecked(shown.contains(word));
        connect(action, &QAction::toggled, this, [this, word](bool isOn) {
            QStringList words = m_table->shownColumns();
            if (isOn)
                words += word;
            else
                words.removeAll(word);
            m_table->showColumns(words);
        });
    }
    m_columnMenu->addSeparator();
    connect(m_columnMenu->addAction(tr("As they were")), &QAction::triggered, m_table, &ReleaseTable::resetColumns);
}

} // namespace slipway::ui
