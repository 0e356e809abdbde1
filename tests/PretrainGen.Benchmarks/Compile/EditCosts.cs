using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>
/// What generator and rules cost in an editor, whose compiler keeps its caches: when a project is opened, and with each edit.
/// </summary>
internal static class EditCosts
{
    private const string Opened = "opened";
    private const string Keystroke = "C# keystroke";
    private const string CellEdit = "cell edit";
    private const int Times = 7;
    private const int WarmUps = 10;

    /// <summary>Code that has not run often is compiled by the JIT, which is no cost of the table that is measured first.</summary>
    public static void WarmUp()
    {
        for (var time = 0; time < WarmUps; time++)
            _ = Measure(tables: 2, rows: 1_000).ToList();
    }

    /// <summary>What they cost at a size.</summary>
    /// <param name="tables">How many tables.</param>
    /// <param name="rows">How many rows each has.</param>
    public static IEnumerable<Measurement> Measure(int tables, int rows)
    {
        var project = TableProject.Of(tables, rows);
        var times = tables * rows >= 50_000 ? 3 : Times;
        return [.. Generator(project, times).Concat(Rules(project, times)).SelectMany(cost => Results(cost.Series, cost.Case, cost.Cost))];

        IEnumerable<Measurement> Results(string series, string @case, Cost cost) =>
        [
            new Measurement(@case, series, rows, "ms", cost.Milliseconds),
            new Measurement(@case, series, rows, "CPU ms", cost.ProcessorMilliseconds),
            new Measurement(@case, series, rows, "MB", cost.Megabytes),
        ];
    }

    /// <summary>What a file that somebody published costs when it is opened.</summary>
    public static IEnumerable<(string Series, Cost Cost)> Open(TableProject project)
    {
        yield return ("generator", Cost.Least(Times, _ => project.Reopened(), Generate));
        yield return ("rules", Cost.Least(Times, _ => Generated(project.Reopened()), Check));
    }

    private static IEnumerable<(string Series, string Case, Cost Cost)> Generator(TableProject project, int times)
    {
        const string Series = "generator";
        yield return (Series, Opened, Cost.Least(times, _ => project.Reopened(), Generate));

        var driver = project.CreateDriver().RunGenerators(project.Compilation);
        yield return (Series, Keystroke, Cost.Least(times * 5, project.AfterKeystroke, edited => driver.RunGenerators(edited.Compilation)));
        yield return (Series, CellEdit, Cost.Least(times, project.AfterCellEdit, edited =>
            driver.ReplaceAdditionalText(project.Texts[0], edited.Texts[0]).RunGenerators(edited.Compilation)));
    }

    /// <summary>The rules run after the generator, as in every build, and find made what it made.</summary>
    private static IEnumerable<(string Series, string Case, Cost Cost)> Rules(TableProject project, int times)
    {
        const string Series = "rules";
        yield return (Series, Opened, Cost.Least(times, _ => Generated(project.Reopened()), Check));

        Generate(project);
        yield return (Series, Keystroke, Cost.Least(times, project.AfterKeystroke, Check));
        yield return (Series, CellEdit, Cost.Least(times, number => Generated(project.AfterCellEdit(number)), Check));
    }

    private static TableProject Generated(TableProject project)
    {
        Generate(project);
        return project;
    }

    private static void Generate(TableProject project) => project.CreateDriver().RunGenerators(project.Compilation);

    private static void Check(TableProject project) => project.Check();
}
