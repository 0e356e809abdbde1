using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class SettingsAreKnownTests
{
    private const string Table = "Name,Legs\nAnt,6\nBear,4\n";
    private const string MarkedTable = "{|PTG4010:|}Name,Legs\nAnt,6\nBear,4\n";

    /// <summary>A project whose file the compiler is given, as the package's targets do.</summary>
    private static RuleTest Project(string items) => RuleTest.Csv(Table).With(
        ProjectFile.Other("project.csproj", $"<Project>\n  <ItemGroup>\n    {items}\n  </ItemGroup>\n</Project>\n", ("SourceItemType", "PretrainProject")));

    public class Reports
    {
        [Theory]
        [InlineData("<PretrainTable Include=\"a.csv\" {|PTG4010:Ky|}=\"Name\" />", "'Ky' is no metadata of a table, and does nothing; did you mean 'Key'?")]
        [InlineData("<PretrainTable Update='a.csv'\n {|PTG4010:Acessibility|} = 'internal' />", "'Acessibility' is no metadata of a table, and does nothing; did you mean 'Accessibility'?")]
        [InlineData("<PretrainTable Include='a.csv'><Key>Name</Key><{|PTG4010:Entity|}>Thing</Entity></PretrainTable>", "'Entity' is no metadata of a table, and does nothing; did you mean 'EntityName'?")]
        [InlineData("<AdditionalFiles Include='a.csv' PretrainTable='true' {|PTG4010:Foo|}='x' />", "'Foo' is no metadata of a table, and does nothing; expected 'EntityName', 'Namespace', 'Accessibility', 'Schema', 'Format', 'Delimiter', 'Key', 'Heading' or 'Emit'")]
        public void Metadata_of_no_meaning(string items, string message) => Project(items).Finds(message);

        [Fact]
        public void A_severity_that_is_none() => RuleTest.Csv(MarkedTable).WithEditorConfig("[*.csv]\npretraingen.PTG2007.severity = eror\n")
            .Finds("The severity of PTG2007 in .editorconfig cannot be 'eror'; expected 'none', 'suggestion', 'warning' or 'error'");

        [Fact]
        public void A_rule_that_is_none() => RuleTest.Csv(MarkedTable).WithEditorConfig("[*.csv]\npretraingen.PTG9999.severity = none\n")
            .Finds("'PTG9999' is no rule, so 'pretraingen.ptg9999.severity' in .editorconfig does nothing");

        [Fact]
        public void A_key_that_is_none() => RuleTest.Csv(MarkedTable).WithEditorConfig("[*.csv]\npretraingen.PTG2007.severty = none\n")
            .Finds("'pretraingen.ptg2007.severty' in .editorconfig is no setting; expected 'pretraingen.', the id of a rule, and '.severity'");

        [Fact]
        public void It_once_however_many_tables_there_are() => new RuleTest(ProjectFile.Of("a.csv", MarkedTable), ProjectFile.Of("b.csv", Table))
            .WithEditorConfig("[*.csv]\npretraingen.PTG2007.severity = eror\n").Finds();
    }

    public class Guards
    {
        [Theory]
        [InlineData("<PretrainTable Include='a.csv' Exclude='b.csv' Condition=\"'$(A)' == 'Ky'\" key='Name' Link='x' CopyToOutputDirectory='Always' _Own='1' />")]
        [InlineData("<PretrainTable Include='a.csv'><Emit>Names</Emit><CopyToPublishDirectory>Never</CopyToPublishDirectory></PretrainTable><Other><Ky /></Other>")]
        [InlineData("<!-- <PretrainTable Ky='Name' /> --><AdditionalFiles Include='a.txt' Ky='x' />")]
        public void Metadata_with_a_meaning(string items) => Project(items).FindsNothing();

        [Theory]
        [InlineData("none")]
        [InlineData("Suggestion")]
        [InlineData("silent")]
        [InlineData("default")]
        public void Severities(string word) => RuleTest.Csv(Table).WithEditorConfig($"[*.csv]\npretraingen.PTG2007.severity = {word}\nindent_size = 4\n").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_file_that_is_no_XML() => Project("<PretrainTable Include='a.csv' & Ky='x'").FindsNothing();

        [Fact]
        public void Sections_for_other_files() => RuleTest.Csv(Table).WithEditorConfig("[*.txt]\npretraingen.PTG9999.severity = eror\n").FindsNothing();
    }
}
