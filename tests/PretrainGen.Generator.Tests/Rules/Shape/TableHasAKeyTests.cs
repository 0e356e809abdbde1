using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class TableHasAKeyTests
{
    public class Reports
    {
        [Fact]
        public void A_table_without_names() => RuleTest.Csv("""
            {|PTG1007:Class|},Legs
            insect,1.5
            bird,2.5
            insect,2.5
            """).Finds("No column of 'things.csv' names its rows, so they get no enum; if one does, set Key, or give the table a schema with a primaryKey");

        [Fact]
        public void The_columns_that_would_do_together() => RuleTest.Csv("""
            {|PTG1007:Country|},Year,Rate
            Chad,2018,1.5
            Chad,2019,2.5
            Mali,2018,1.5
            """).Finds("No column of 'things.csv' names its rows, so they get no enum; 'Country' and 'Year' together would: Key=\"Country, Year\", or primaryKey in a schema");

        [Fact]
        public void It_as_information() =>
            Assert.Equal(DiagnosticSeverity.Info, Assert.Single(RuleTest.Csv("Class,Legs\ninsect,1.5\nbird,2.5\ninsect,2.5\n").Run()).Severity);
    }

    public class Guards
    {
        [Fact]
        public void Numbers_name_rows_where_nothing_else_does() => RuleTest.Csv("""
            Number,Class
            1,insect
            2,bird
            3,insect
            """).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_file_without_a_table() =>
            Assert.DoesNotContain(RuleTest.Csv("").Run(), finding => finding.Id == "PTG1007");
    }
}
