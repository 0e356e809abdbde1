using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>
/// A keystroke as an editor handles it: the driver runs, the edited file takes its old one's place beside the generated code, and is
/// checked.
/// With our generator in the driver, and with none; the generated code is there both times.
/// </summary>
internal static class Keystroke
{
    private const int Rows = 10_000;
    private const int Times = 60;

    /// <summary>How much it may take, as a part of what it takes without our generator.</summary>
    public const double Limit = 1.1;

    /// <summary>Measures both, in turn.</summary>
    public static (double With, double Without) Measure()
    {
        var project = TableProject.Of(1, Rows);
        var driver = project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out var generated, out _);
        var empty = project.CreateEmptyDriver().RunGenerators(project.Compilation);
        var (with, without) = (double.MaxValue, double.MaxValue);
        for (var time = 0; time < Times; time++)
        {
            with = Math.Min(with, Press(driver, project, generated, time));
            without = Math.Min(without, Press(empty, project, generated, time));
        }

        return (with, without);
    }

    /// <summary>What was measured, to be kept.</summary>
    public static IEnumerable<Measurement> Results()
    {
        var (with, without) = Measure();
        return
        [
            new Measurement("whole keystroke", "with our generator", Rows, "ms", with),
            new Measurement("whole keystroke", "without", Rows, "ms", without),
            new Measurement("whole keystroke", "with our generator", Rows, "ratio", with / without),
        ];
    }

    private static double Press(GeneratorDriver driver, TableProject project, Compilation generated, int number)
    {
        // Binding the enum's file and all else that the keystroke does not touch is not its cost.
        generated.GetDeclarationDiagnostics();
        var edited = project.AfterKeystroke(number).Compilation;
        var clock = Stopwatch.GetTimestamp();
        driver.RunGenerators(edited);
        var checkedTree = edited.SyntaxTrees[0];
        ((CSharpCompilation)generated).ReplaceSyntaxTree(project.Compilation.SyntaxTrees[0], checkedTree).GetSemanticModel(checkedTree).GetDiagnostics();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }
}
