package dev.signalbox.runtime.run;

import dev.signalbox.core.policy.Budget;
import dev.signalbox.runtime.store.Journal;
import dev.signalbox.runtime.store.Ledger;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Everything that an executor works with.
 *
 * @param journal where events go
 * @param ledger where departures go
 * @param clock the time of events
 * @param policy the version of the policy in force
 * @param tools the tools there are
 * @param models the models there are
 * @param composer makes the answer
 * @param budget what a run may use up
 * @param stepDeadline the time without any step finishing after which those that run are
 *     interrupted
 * @param boundary where a test may let the process die
 */
public record Bench(
    Journal journal,
    Ledger ledger,
    InstantSource clock,
    String policy,
    Tools tools,
    Models models,
    Composer composer,
    Budget budget,
    Duration stepDeadline,
    Boundary boundary) {}
