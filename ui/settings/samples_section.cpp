// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/samples_section.h"

#include "service/queries/queries.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/monitoring/monitoring_source.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;
constexpr int kMostMebibytes = 64 * 1024;

} // namespace

SamplesSection::SamplesSection(service::Session &session, MonitoringSource *source, QWidget *parent)
    : FormSection(
          session, tr("Kept samples"),
          tr("What charts show is kept compressed in the workspace, so that it opens without a server and outlives "
             "what the server forgets."),
          parent),
      m_source(source),
      m_used(new Label),
      m_kept(new Label),
      m_limit(new QSpinBox),
      m_outcome(new Label({}, Type::Small, Token::Text2))
{
    m_used->setObjectName(u"samplesUsed"_s);
    addField(tr("Used"), m_used);
    m_kept->setWordWrap(true);
    addField(tr("Kept with releases"), m_kept, tr("For their reports, whatever the limit."));
    m_limit->setObjectName(u"samplesLimit"_s);
    m_limit->setRange(1, kMostMebibytes);
    m_limit->setSuffix(tr(" MiB"));
    m_limit->setKeyboardTracking(false);
    connect(m_limit, &QSpinBox::valueChanged, this, &SamplesSection::setLimit);
    addField(tr("Limit"), m_limit, tr("What was shown longest ago is dropped first."));
    m_clear = makeButton(tr("Drop all that no release keeps"), ButtonLook::Plain, this, icon(u"edit-delete"_s));
    m_clear->setObjectName(u"clearSamples"_s);
    connect(m_clear, &QPushButton::clicked, this, &SamplesSection::clear);
    below()->addWidget(m_clear, 0, Qt::AlignLeading);
    m_outcome->setObjectName(u"samplesOutcome"_s);
    m_outcome->setWordWrap(true);
    below()->addWidget(m_outcome);
    below()->addStretch(1);
}

void SamplesSection::refresh()
{
    const QString whyNot = session().isReadOnly() ? tr("The workspace is read-only.")
                           : m_source             ? QString()
                                                  : tr("Samples cannot be changed from here.");
    setAvailable(m_limit, whyNot);
    setAvailable(m_clear, whyNot);
    session()
        .ask([](service::Queries &queries) { return queries.sampleCacheUse(); })
        .then(this, [this](const Result<service::SampleCacheUse> &use) {
            if (!use)
                return m_used->setText(use.error().sentence);
            const QLocale locale;
            m_used->setText(
                tr("%1 by %n series", nullptr, use->series).arg(locale.formattedDataSize(use->bytes - use->keptBytes)));
            m_kept->setText(locale.formattedDataSize(use->keptBytes));
            const QSignalBlocker quiet(m_limit);
            if (!m_limit->hasFocus())
                m_limit->setValue(static_cast<int>(use->limit / kMebibyte));
        });
}

void SamplesSection::showOutcome(const Result<> &done, const QString &sentence)
{
    m_outcome->setText(done ? sentence : done.error().sentence);
    refresh();
}

void SamplesSection::setLimit()
{
    if (!m_source)
        return;
    m_source->desk().setCacheLimit(m_limit->value() * kMebibyte).then(this, [this](const Result<> &done) {
        showOutcome(done, tr("At most %1 are kept.").arg(QLocale().formattedDataSize(m_limit->value() * kMebibyte)));
    });
}

void SamplesSection::clear()
{
    if (!m_source)
        return;
    setAvailable(m_clear, tr("They are being dropped."));
    m_source->desk().clearCache().then(this, [this](const Result<> &done) { showOutcome(done, tr("Dropped.")); });
}

} // namespace slipway::ui
