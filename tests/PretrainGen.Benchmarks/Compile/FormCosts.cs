using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Benchmarks.Reports;
using PretrainGen.Generator.Rules;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>What each form of a rule costs once the tables are read: binding it, evaluating it for all rows, and putting into words what is found.</summary>
internal static class FormCosts
{
    private const int Times = 3;

    /// <summary>Measures every form at a size.</summary>
    public static IEnumerable<Measurement> Results(int rows) => RuleForm.All.SelectMany(form =>
    {
        var project = form.Project(rows);
        TableRule[] rules = [.. RuleRunner.Rules.OfType<TableRule>().Where(rule => form.Ids.Contains(rule.Id))];
        var found = 0;
        var times = rows >= 50_000 ? 1 : Times;
        var cost = form.IsOfReading
            ? Cost.Least(times, _ => project.Reopened(), opened => Find(Read(opened)))
            : Cost.Least(times, _ => Read(project.Reopened()), Find);
        Console.WriteLine(FormattableString.Invariant($"  {rows} rows, {form.Name}: {cost.ProcessorMilliseconds:F1} CPU ms, {found} findings"));
        return Measured(form, rows, cost);

        void Find(CheckedEntity entity) => found = rules.Sum(rule => rule.FindIn(entity, CancellationToken.None).Count());
    });

    // Results are kept with commas between them.
    private static Measurement[] Measured(RuleForm form, int rows, Cost cost)
    {
        var name = form.Name.Replace(',', ';');
        return [new("form", name, rows, "CPU ms", cost.ProcessorMilliseconds), new("form", name, rows, "MB", cost.Megabytes)];
    }

    // A rule that looks at no other rows reads the cells of all tables.
    private static CheckedEntity Read(TableProject project)
    {
        var entities = TableWorkspace.Of(new AnalyzerOptions(project.Files, project.Items)).Entities(CancellationToken.None);
        var reader = RuleRunner.Rules.OfType<TableRule>().First(rule => rule.Id == "PTG2001");
        foreach (var entity in entities)
            _ = reader.FindIn(entity, CancellationToken.None).Count();
        return entities.First(entity => entity.Files[0].Source.Path.EndsWith("/rows.csv", StringComparison.Ordinal));
    }
}
