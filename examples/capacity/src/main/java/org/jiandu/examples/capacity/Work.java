package org.jiandu.examples.capacity;

import java.util.List;
import java.util.function.Function;
import org.jiandu.registry.FileId;
import org.jiandu.registry.Recorded;
import org.jiandu.registry.Reports;
import org.jiandu.registry.Result;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.Supervisors;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.supervisor.SupervisorAct;

/** Something that is loaded item by item. What is on record says which items are there. */
interface Work {
    /** What the items are. */
    String name();

    /** How many there are to be. */
    int size();

    /** How many are done one after the other, by one thread. */
    int batch();

    /** Whether all of an item is on record. */
    boolean isDone(int item);

    /** Does what is to be done for an item, as far as no earlier run did it, and returns how many acts there are. */
    int play(int item);

    /** The files of a cohort, from nomination into office and beyond. */
    static Work files(SocialSupervision registry, Cohort cohort) {
        Supervisors supervisors = registry.supervisors();
        return new Of<SupervisorAct>("files", cohort.size(), 50, cohort::acts) {
            @Override
            public boolean isDone(int item) {
                return ends(supervisors.journal(cohort.file(item)), acts(item));
            }

            @Override
            Result<?, ?> play(int item, int act, Planned<SupervisorAct> planned) {
                return act == 0
                        ? supervisors.begin(Bureau.AUTHORITY, cohort.person(item), planned.act(), planned.request())
                        : supervisors.act(cohort.file(item), planned.act(), planned.request());
            }
        };
    }

    /** The facts that make one file long: by one thread, because they are all on one file. */
    static Work longFile(SocialSupervision registry, Cohort cohort) {
        Supervisors supervisors = registry.supervisors();
        FileId file = cohort.file(0);
        int before = cohort.acts(0).size();
        return new Of<SupervisorAct>(
                "facts of the long file",
                cohort.longest(),
                Math.max(1, cohort.longest()),
                item -> List.of(cohort.attendance(item))) {
            @Override
            public boolean isDone(int item) {
                return supervisors.journal(file).size() > before + item;
            }

            @Override
            Result<?, ?> play(int item, int act, Planned<SupervisorAct> planned) {
                return supervisors.act(file, planned.act(), planned.request());
            }
        };
    }

    /** The reports, from submission to their end. */
    static Work reports(SocialSupervision registry, Mail mail) {
        Reports reports = registry.reports();
        return new Of<ReportAct>("reports", mail.size(), 100, mail::acts) {
            @Override
            public boolean isDone(int item) {
                return ends(reports.journal(Mail.id(item)), acts(item));
            }

            @Override
            Result<?, ?> play(int item, int act, Planned<ReportAct> planned) {
                ReportId id = Mail.id(item);
                return planned.act() instanceof ReportAct.Submit submit
                        ? reports.submit(id, Bureau.AUTHORITY, submit, planned.request())
                        : reports.act(id, planned.act(), planned.request());
            }
        };
    }

    /** Work whose items are acts on one file or report. */
    abstract class Of<A> implements Work {
        private final String name;
        private final int size;
        private final int batch;
        private final Function<Integer, List<Planned<A>>> acts;

        Of(String name, int size, int batch, Function<Integer, List<Planned<A>>> acts) {
            this.name = name;
            this.size = size;
            this.batch = batch;
            this.acts = acts;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int batch() {
            return batch;
        }

        List<Planned<A>> acts(int item) {
            return acts.apply(item);
        }

        abstract Result<?, ?> play(int item, int act, Planned<A> planned);

        @Override
        public int play(int item) {
            List<Planned<A>> planned = acts(item);
            for (int act = 0; act < planned.size(); act++) {
                Result<?, ?> result = play(item, act, planned.get(act));
                if (!result.isDone()) {
                    throw new IllegalStateException(name + ", item " + item + ", act " + act + ": " + result);
                }
            }
            return planned.size();
        }

        /** Whether a journal has the last of some acts. */
        boolean ends(List<? extends Recorded<?>> journal, List<Planned<A>> planned) {
            Planned<A> last = planned.get(planned.size() - 1);
            return journal.stream().anyMatch(entry -> entry.request().equals(last.request()));
        }
    }
}
