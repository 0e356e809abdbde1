using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Rules.Usage;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Usage;

/// <summary>What the rules about C# have in common: tables are read when there is a look-up, and again when they change.</summary>
public class UsageRuleTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [.. RuleRunner.Rules.Where(rule => rule is UsageRule)];

    [Theory]
    [InlineData("""_ = ModelTable.Count; _ = ModelTable.Get(Model.BERT);""")]
    [InlineData("""_ = int.Parse("1"); _ = Enum.Parse<Model>("BERT");""")]
    public void Nothing_is_read_where_no_name_is_looked_up(string statements)
    {
        var table = new CountingText("Name,Year\nBERT,2018\n");

        Check(table, statements);

        Assert.Equal(0, table.Readings);
    }

    [Fact]
    public void Nothing_is_read_again_while_somebody_types()
    {
        var table = new CountingText("Name,Year\nBERT,2018\n");

        Assert.Equal(["PTG5001"], Check(table, """_ = ModelTable.Get("BRET");"""));
        var readings = table.Readings;
        Assert.Equal(["PTG5001"], Check(table, """_ = ModelTable.Get("BARET");"""));

        Assert.InRange(readings, 1, int.MaxValue);
        Assert.Equal(readings, table.Readings);
    }

    [Fact]
    public void An_edited_table_is_read_again()
    {
        const string Statement = """_ = ModelTable.Get("BRET");""";

        Assert.Equal(["PTG5001"], Check(new CountingText("Name,Year\nBERT,2018\n"), Statement));
        Assert.Equal(["PTG5002"], Check(new CountingText("Name,Year\nBRET,2018\n"), Statement));
    }

    [Fact]
    public void A_table_that_is_declared_otherwise_is_read_again()
    {
        const string Statement = """_ = ModelTable.Get("BRET");""";
        var table = new CountingText("Name,Other\nBERT,BRET\n");

        Assert.Equal(["PTG5001"], Check(table, Statement, ("Key", "Name")));
        Assert.Equal(["PTG5002"], Check(table, Statement, ("Key", "Other")));
    }

    [Fact]
    public void A_table_that_has_vanished_has_no_names()
    {
        var gone = new CountingText(null);

        Assert.Empty(Check(gone, """_ = ModelTable.Get("BRET");"""));
    }

    /// <summary>What the rules about C# find, with options that nobody has seen before.</summary>
    private static IEnumerable<string> Check(CountingText table, string statements, params (string Name, string Value)[] metadata)
    {
        var test = new RuleTest(ProjectFile.Of("models.csv", "Name,Year\nBERT,2018\n")).WithCode(ModelCode.Method(statements));
        var project = new CheckedProject(test, test.Files);
        project.AssertCompiles();
        var items = new TestOptionsProvider("Consumer", [ProjectFile.Of("models.csv", "", metadata)]);
        return RuleRunner.Run(project.Compilation, new AnalyzerOptions([table], items), rules: Rules, cancellation: TestContext.Current.CancellationToken)
            .FindingsOrThrow()
            .Select(finding => finding.Id);
    }

    /// <summary>A table <c>models.csv</c> that knows how often it was asked for.</summary>
    private sealed class CountingText(string? text) : AdditionalText
    {
        private readonly SourceText? _text = text is null ? null : SourceText.From(text);
        private int _readings;

        public int Readings => _readings;

        /// <inheritdoc/>
        public override string Path => "/project/models.csv";

        /// <inheritdoc/>
        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _readings);
            return _text;
        }
    }
}
