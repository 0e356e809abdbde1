using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class IdentifierIsUniqueTests
{
    public class Reports
    {
        [Fact]
        public void Two_rows_of_one_identifier() => RuleTest.Csv("""
            Name,Size
            {|PTG2006+:GPT-3.5|},1
            BERT,2
            {|PTG2006:GPT 3.5|},3
            """, ("Key", "Name")).Finds("'GPT 3.5' and 'GPT-3.5' give one C# identifier, so this one becomes GPT3_5_2");

        [Fact]
        public void Rows_that_differ_in_what_identifiers_cannot_hold() => RuleTest.Csv("""
            Name,Size
            {|PTG2006+:Surface|},1
            {|PTG2006:Surface®|},2
            """, ("Key", "Name")).Finds("'Surface®' and 'Surface' give one C# identifier, so this one becomes Surface_2");

        [Fact]
        public void A_name_without_letters() => RuleTest.Csv("""
            Name,Size
            Ant,1
            {|PTG2006:🤖|},2
            """, ("Key", "Name")).Finds("'🤖' has nothing in it that makes a C# identifier, so it becomes U1F916");

        [Fact]
        public void All_of_a_table_at_once_where_the_key_is_a_guess() => RuleTest.Csv("""
            Name,Size
            {|PTG2006+:GPT-3.5|},1
            {|PTG2006:GPT 3.5|},2
            DeepLab V3,3
            {|PTG2006+:DeepLab-V3|},4
            """).Finds("'GPT 3.5' and 'GPT-3.5' give one C# identifier, so this one becomes GPT3_5_2; that Name names the rows is a guess: Key=\"…\" on the table's item settles it, or primaryKey in a schema (the first of 2 such cells in the column)");

        [Theory]
        [InlineData("Name,Size\nSurface,1\nSurface®,2\n", DiagnosticSeverity.Info)]
        [InlineData("Name,Size\nGPT-2,1\nGPT 2,2\n", DiagnosticSeverity.Warning)]
        public void What_is_meant_as_information(string table, DiagnosticSeverity severity) =>
            Assert.Equal(("PTG2006", severity), Assert.Single(RuleTest.Csv(table).Run()) is var finding ? (finding.Id, finding.Severity) : default);

        [Fact]
        public void Two_columns_of_one_identifier() => RuleTest.Csv("""
            Name,{|PTG2006+:Leg count|},{|PTG2006:Leg-count|}
            Ant,6,6
            Bear,4,4
            """).Finds("'Leg-count' and 'Leg count' give one C# identifier, so this one becomes LegCount_2");
    }

    public class Guards
    {
        [Fact]
        public void Names_that_only_look_alike() => RuleTest.Csv("""
            Name,Size
            GPT-2,1
            GPT-3,2
            GPT-3.5,3
            GPT-35,4
            class,5
            Int32,6
            """).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Spellings_of_one_category_which_are_reported_as_that() => Assert.Equal(
            ["PTG2007"],
            RuleTest.Csv("Name,License\na,Apache 2.0\nb,Apache 2.0\nc,apache 2.0\nd,MIT\ne,MIT\nf,MIT\ng,Apache 2.0\nh,Apache 2.0\ni,MIT\nj,MIT\nk,MIT\nl,MIT\n").Run().Select(finding => finding.Id));

        [Fact]
        public void Spellings_of_one_name_which_are_reported_as_that() =>
            Assert.Equal(["PTG2007"], RuleTest.Csv("Name,Size\nVision Transformer,1\nBERT,2\nvision transformer,3\n").Run().Select(finding => finding.Id));

        [Fact]
        public void Members_of_an_enum_that_nobody_asked_for() => Assert.DoesNotContain(
            RuleTest.Csv("Name,Class\na,C\nb,C++\nc,C\nd,C++\ne,C\nf,C++\ng,C\nh,C++\n").Run(),
            finding => finding.Id == "PTG2006");
    }
}
