using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class TableMetadataIsValidTests
{
    public class Reports
    {
        [Theory]
        [InlineData("Format", "cvs", "Format cannot be 'cvs'; expected 'csv', 'tsv' or 'markdown'")]
        [InlineData("Delimiter", "U+003B", "Delimiter cannot be ';'; expected 'comma', 'semicolon', 'tab' or 'pipe'")]
        [InlineData("Delimiter", ";", "Delimiter cannot be ';'; expected 'comma', 'semicolon', 'tab' or 'pipe'")]
        [InlineData("Accessibility", "private", "Accessibility cannot be 'private'; expected 'public' or 'internal'")]
        [InlineData("Emit", "Names|Fact", "Emit cannot be 'Fact'; expected 'Entries', 'Names' or 'Facts'")]
        [InlineData("Key", "Modle", "The key column 'Modle' does not exist; did you mean 'Model'?")]
        [InlineData("Key", "Model, Yaer", "The key column 'Yaer' does not exist; did you mean 'Year'?")]
        [InlineData("Schema", "nowhere.schema.json", "The schema 'nowhere.schema.json' is no file of the project")]
        public void Metadata_that_means_nothing(string name, string value, string message) =>
            RuleTest.Csv("{|PTG4005:Model,Year|}\nBERT,2018\n", (name, value)).Finds(message);

        [Fact]
        public void A_heading_that_no_table_is_under() => RuleTest
            .Markdown("{|PTG4005:# Supervised|}\n\n| Model |\n|---|\n| VGG |\n", ("Heading", "Supervized"))
            .Finds("There is no table under the heading 'Supervized'; did you mean 'Supervised'?");
    }

    public class Guards
    {
        [Theory]
        [InlineData("Format", "CSV")]
        [InlineData("Delimiter", "Comma")]
        [InlineData("Delimiter", ",")]
        [InlineData("Accessibility", "internal")]
        [InlineData("Emit", "entries, names")]
        [InlineData("Key", "model")]
        [InlineData("Key", "year, MODEL")]
        public void Metadata_in_any_case(string name, string value) => RuleTest.Csv("Model,Year\nBERT,2018\nGPT,2018\n", (name, value)).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Metadata_of_other_tools() => RuleTest.Csv("Model,Year\nBERT,2018\n", ("Link", "x"), ("Generator", "MSBuild:Compile")).FindsNothing();

        [Fact]
        public void A_key_of_a_table_that_cannot_be_read() => RuleTest.Csv("{|PTG1001:|}", ("Key", "Model")).Finds();
    }
}
