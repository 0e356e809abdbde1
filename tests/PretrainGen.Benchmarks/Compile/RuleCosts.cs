using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Benchmarks.Reports;
using PretrainGen.Generator.Rules;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>What each rule costs once the tables are read: one after the other, so that none waits for another.</summary>
internal static class RuleCosts
{
    private const int Times = 5;

    /// <summary>Measures every rule about tables, the most costly first.</summary>
    public static IEnumerable<Measurement> Results(int rows)
    {
        var project = TableProject.Of(1, rows);
        var entity = TableWorkspace.Of(new AnalyzerOptions(project.Files, project.Items)).Entities(CancellationToken.None)[0];
        return from rule in RuleRunner.Rules.OfType<TableRule>()
               let cost = Cost.Least(Times, _ => entity, checkedEntity => rule.FindIn(checkedEntity, CancellationToken.None))
               orderby cost.ProcessorMilliseconds descending
               select new Measurement("one rule", $"{rule.Id} {rule.GetType().Name}", rows, "CPU ms", cost.ProcessorMilliseconds);
    }
}
