// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QJsonValue>

namespace slipway::ci::buildbot {

/// One field of a force scheduler that holds a value; containers are gone.
struct Field {
    QString key; ///< the name it is sent under; of a field within a container, with the container's name before it
    QString name;
    QString type; ///< text, textarea, int, bool, list, fixed, username, password, file …
    QString label;
    QJsonValue defaultValue;
    QStringList choices;
    QString pattern;   ///< must match at the start of the value
    int maxLength = 0; ///< 0: any
    bool isRequired = false;
    bool isStrict = false;
    bool isMultiple = false;
    bool isHidden = false;
};

/// What lets people and this program start a builder, with a form.
struct ForceScheduler {
    QString name;
    QString label;
    bool isEnabled = false;
    QStringList builderNames;
    std::vector<Field> fields;
};
void read(const QJsonObject &from, ForceScheduler &to);

/// What the dialog shows of it.
[[nodiscard]] JobForm formOf(const ForceScheduler &scheduler);

/// The parameters to send, or why they cannot be.
struct ForceParameters {
    QJsonObject values;
    QMap<QString, QString> errors; ///< key → text
};
/// Turns texts into what each field takes. The reason carries the trigger's key.
[[nodiscard]] ForceParameters forceParameters(const ForceScheduler &scheduler, const Trigger &trigger);

/// The reason as sent: for people, then our key.
[[nodiscard]] QString reasonWithKey(const QString &reason, const QString &key, int maxLength = 0);
/// Our key in a build set's reason; empty when there is none.
[[nodiscard]] QString keyIn(const QString &reason);
/// A build set's reason without our key.
[[nodiscard]] QString withoutKey(QString reason);

} // namespace slipway::ci::buildbot
