using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tests.Hostile;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules;

/// <summary>What all rules have in common: where they point to, how bad they are, and that nothing upsets them.</summary>
public class RulesRunLikeTheCompilerTests
{
    private static readonly RuleTest RaggedRow = RuleTest.Csv("Name,Legs\nAnt,6\nBear,4,x\n");

    public static TheoryData<string> HostileNames => [.. HostileTables.All.Select(table => table.Name)];

    public class Places
    {
        [Fact]
        public void Are_in_the_table()
        {
            var place = Assert.Single(RaggedRow.Run()).Location;

            Assert.Equal(LocationKind.ExternalFile, place.Kind);
            Assert.Equal(new FileLinePositionSpan("/project/things.csv", new(2, 7), new(2, 8)), place.GetLineSpan());
        }

        [Fact]
        public void Are_counted_in_the_lines_that_editors_count()
        {
            var findings = RuleTest.Csv("Name,Home\nAnt,a\u2028b\u0085c\u2029d\rBear,x\r\nCrow\n").Run();

            Assert.Equal(3, Assert.Single(findings, finding => finding.Id == "PTG1002").Location.GetLineSpan().StartLinePosition.Line);
        }

        [Fact]
        public void Of_other_cells_come_along()
        {
            var finding = Assert.Single(RuleTest.Csv("Name,Legs\nAnt,6\nBear,4\nAnt,7\n", ("Key", "Name")).Run());

            Assert.Equal(new LinePosition(3, 0), finding.Location.GetLineSpan().StartLinePosition);
            Assert.Equal(new LinePosition(1, 0), Assert.Single(finding.AdditionalLocations).GetLineSpan().StartLinePosition);
        }

        [Fact]
        public void Are_in_the_file_of_the_entity_that_is_wrong()
        {
            var finding = Assert.Single(new RuleTest(
                ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\n", ("EntityName", "Thing")),
                ProjectFile.Of("b.csv", "Name,Wings\nAnt\n", ("EntityName", "Thing"))).Run());

            Assert.Equal("/project/b.csv", finding.Location.GetLineSpan().Path);
        }
    }

    public class Severities
    {
        [Fact]
        public void Are_those_of_the_rule() => Assert.Equal(DiagnosticSeverity.Error, Assert.Single(RaggedRow.Run()).Severity);

        [Theory]
        [InlineData("error", DiagnosticSeverity.Error)]
        [InlineData("warning", DiagnosticSeverity.Warning)]
        [InlineData("suggestion", DiagnosticSeverity.Info)]
        [InlineData("Info", DiagnosticSeverity.Info)]
        [InlineData("silent", DiagnosticSeverity.Hidden)]
        [InlineData("nonsense", DiagnosticSeverity.Error)]
        public void Are_set_for_some_files_by_editorconfig(string word, DiagnosticSeverity severity) =>
            Assert.Equal(severity, Assert.Single(RaggedRow.WithEditorConfig($"[*.csv]\npretraingen.PTG1002.severity = {word}").Run(), finding => finding.Id == "PTG1002").Severity);

        [Theory]
        [InlineData("[*.csv]", 0)]
        [InlineData("[things.csv]", 0)]
        [InlineData("[*.{csv,tsv}]", 0)]
        [InlineData("[*.md]", 1)]
        [InlineData("[data/*.csv]", 1)]
        public void Are_set_for_no_other_files(string section, int count) =>
            Assert.Equal(count, RaggedRow.WithEditorConfig($"{section}\npretraingen.PTG1002.severity = none").Run().Count);

        [Theory]
        [InlineData("none", 0)]
        [InlineData("warning", 1)]
        public void Are_set_for_the_project_by_globalconfig(string word, int count) =>
            Assert.Equal(count, RaggedRow.WithGlobalConfig($"dotnet_diagnostic.PTG1002.severity = {word}").Run().Count);

        [Fact]
        public void Of_the_project_go_before_those_of_the_file()
        {
            var test = RaggedRow.WithEditorConfig("[*.csv]\npretraingen.PTG1002.severity = error");

            Assert.Empty(test.WithGlobalConfig("dotnet_diagnostic.PTG1002.severity = none").Run());
            Assert.Empty((test with { CompilationOptions = RaggedRow.CompilationOptions.WithSpecificDiagnosticOptions([new("PTG1002", ReportDiagnostic.Suppress)]) }).Run());
        }

        [Fact]
        public void Rise_where_warnings_are_errors()
        {
            var warning = RuleTest.Csv("Name,Home\nAnt,a\u200Bb\nBear,c\n");
            var strict = warning with { CompilationOptions = warning.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Error) };

            Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(warning.Run()).Severity);
            Assert.Equal(DiagnosticSeverity.Error, Assert.Single(strict.Run()).Severity);
            Assert.Equal(DiagnosticSeverity.Info, Assert.Single(strict.WithEditorConfig("[*.csv]\npretraingen.PTG1005.severity = suggestion").Run()).Severity);
        }
    }

    public class Messages
    {
        [Fact]
        public void Are_in_the_language_of_the_reader()
        {
            var finding = Assert.Single(RaggedRow.Run());

            Assert.Equal("'Bear' has 3 cells, but the header has 2; 'x' is left over", finding.GetMessage(Language.English));
            Assert.Equal("'Bear' 有 3 个单元格，而表头只有 2 个；'x' 是多余的", finding.GetMessage(Language.Chinese));
        }

        [Fact]
        public void Have_parts_in_the_same_language() => Assert.Equal(
            "第 2 行 只有 3 个单元格中的 1 个；缺少的第一个是 Name",
            RuleTest.Csv("Id,Name,Legs\n1,Ant,6\n2\n3,Crow,2\n", ("Key", "Name")).Run().Single(finding => finding.Id == "PTG1002").GetMessage(Language.Chinese));

        [Fact]
        public void Cannot_be_forged_by_a_cell()
        {
            var message = Assert.Single(RuleTest.Csv("Name,Legs\nAnt,6\n\"Bear\nthings.csv(1,1): error PTG9999: forged\u202E\"\n").Run(), finding => finding.Id == "PTG1002").GetMessage(Language.English);

            Assert.StartsWith("'Bear\\u000Athings.csv(1,1): error PTG9999: forged\\u202E' has only 1 of 2 cells", message, StringComparison.Ordinal);
        }

        [Fact]
        public void Cut_long_cells_short() =>
            Assert.InRange(Assert.Single(RuleTest.Csv($"Name,Legs\nAnt,6\n{new string('x', 10_000)}\n", ("Key", "Name")).Run()).GetMessage(Language.English).Length, 80, 200);
    }

    public class Files
    {
        [Fact]
        public void That_have_vanished_are_no_faults() => Assert.Empty(Run(new AnalyzerOptions([new VanishedFile()], new RuleTestOptions(
            new TestOptionsProvider("Consumer", [ProjectFile.Of("things.csv", "")]), AnalyzerConfigSet.Create(ImmutableArray<AnalyzerConfig>.Empty)))));

        [Fact]
        public void That_are_named_twice_are_looked_at_once()
        {
            var file = ProjectFile.Of("things.csv", "Name,Legs\nAnt\n");
            var text = new TestAdditionalText(file);
            var options = new RuleTestOptions(new TestOptionsProvider("Consumer", [file]), AnalyzerConfigSet.Create(ImmutableArray<AnalyzerConfig>.Empty));

            Assert.NotEmpty(Run(new AnalyzerOptions([text, text], options)));
        }

        [Fact]
        public void Are_read_once_for_the_generator_and_all_rules()
        {
            var table = ProjectFile.Of("things.csv", "Name,Legs\nAnt,6\n");
            var text = new TestAdditionalText(table);
            DeclaredTable Declared(params (string, string)[] metadata) => DeclaredTable.From(
                (text, new TestOptionsProvider("Consumer", [ProjectFile.Of("things.csv", "", metadata)])), TestContext.Current.CancellationToken)!;
            TableDocument Read(params (string, string)[] metadata) => ProjectTables.Read(Declared(metadata), TestContext.Current.CancellationToken).Document;

            var first = Read();
            Assert.Same(first, Read(("Format", "csv")));
            Assert.NotSame(first, Read(("Delimiter", "tab")));
            Assert.NotSame(first, Read(("Format", "markdown")));
        }

        [Fact]
        public void Have_their_schemas_read_once_for_the_generator_and_all_rules()
        {
            var table = ProjectFile.Of("things.csv", "Name\nAnt\n");
            AdditionalText[] files =
            [
                new TestAdditionalText(table),
                new TestAdditionalText(ProjectFile.Of("things.schema.json", """{ "fields": [{ "name": "Name" }] }""")),
                new TestAdditionalText(ProjectFile.Of("datapackage.json", """{ "resources": [{ "name": "things", "path": "things.csv" }, { "name": "others", "path": "others.csv" }] }""")),
            ];

            var (first, second) = (Read(), Read());
            Assert.NotNull(first.Schema);
            Assert.Equal("things", first.Resource?.Name);
            Assert.Same(first.SchemaDocument, second.SchemaDocument);
            Assert.Same(first.PackageDocument, second.PackageDocument);

            LoadedSchema Read()
            {
                var options = new TestOptionsProvider("Consumer", [table]);
                var declared = DeclaredTable.From((files[0], options), TestContext.Current.CancellationToken)!;
                return ProjectTables.WithSchema((declared, SchemaFiles.Among(files)), TestContext.Current.CancellationToken).Schema.Read(TestContext.Current.CancellationToken);
            }
        }

        private sealed class VanishedFile : AdditionalText
        {
            public override string Path => "/project/things.csv";

            public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
        }
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Nothing_upsets_them(string name)
    {
        var findings = new RuleTest(HostileTables.All.Single(table => table.Name == name).Files).Run();

        Assert.All(findings, finding => Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]", finding.GetMessage(Language.English)));
        Assert.All(findings, finding => Assert.NotEmpty(finding.GetMessage(Language.Chinese)));
    }

    private static ImmutableArray<Diagnostic> Run(AnalyzerOptions options) =>
        RuleRunner.Run(RuleRunner.NoCode, options, cancellation: TestContext.Current.CancellationToken).FindingsOrThrow();
}
