using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class ReferencedRowExistsTests
{
    public class Reports
    {
        [Fact]
        public void A_name_that_no_row_has() => Table("{|PTG2008:BRET|}")
            .Finds("'RoBERTa': BuiltOn names 'BRET', which does not exist; did you mean 'BERT'?");

        [Fact]
        public void One_name_of_several() => Table("{|PTG2008:BERT;Elephant|}").Finds("'RoBERTa': BuiltOn names 'Elephant', which does not exist");

        [Fact]
        public void Another_row_than_the_one_that_refers_is_suggested() => RuleTest.Csv("""
            Id,Parent
            39100000,
            39251000,{|PTG2008:39250000|}
            39250001,39100000
            """).WithSchema("""
            { "fields": [ { "name": "Id" }, { "name": "Parent" } ], "primaryKey": "Id", "foreignKeys": [ { "fields": "Parent", "reference": { "fields": "Id" } } ] }
            """).Finds("'39251000': Parent names '39250000', which does not exist; did you mean '39250001'?");

        [Fact]
        public void Every_column_of_a_reference_of_several() => RuleTest.Csv("""
            Host,Port,OnHost,OnPort
            a,1,{|PTG2008:b|},{|PTG2008+:1|}
            a,2,a,01
            """).WithSchema("""
            { "fields": [ { "name": "Host" }, { "name": "Port", "type": "integer" }, { "name": "OnHost" }, { "name": "OnPort", "type": "integer" } ],
              "primaryKey": ["Host", "Port"], "foreignKeys": [ { "fields": ["OnHost", "OnPort"], "reference": { "fields": ["Host", "Port"] } } ] }
            """).Finds("'a 1': OnHost, OnPort names 'b', '1', which does not exist");

        [Fact]
        public void A_column_that_names_no_row_at_all_once() => Assert.Equal(
            ["'n0': On names '1000', which does not exist; no cell of On names one that does, and Code of 'others' has values such as 'P1' or 'P2' (the first of 300 such cells in the column)"],
            Messages(Many("Code\nP1\nP2\n")));

        [Fact]
        public void Such_a_column_of_a_table_that_has_no_values() => Assert.Equal(
            ["'n0': On names '1000', which does not exist; no cell of On names one that does, and Code of 'others' has no values (the first of 300 such cells in the column)"],
            Messages(Many("Code,Town\n,Bern\n,Basel\n")).Where(message => message.Contains("On names", StringComparison.Ordinal)));

        [Fact]
        public void Columns_that_together_name_no_row_once() => Assert.Equal(
            ["'n0': A, B names 'a', '1000', which does not exist; no cell of A, B names one that does, and Code, Number of 'others' has values such as 'P1', '1' (the first of 300 such cells in the column)"],
            Messages(new RuleTest(
                ProjectFile.Of("things.csv", "Name,A,B\n" + Rows(300, row => $"n{row},a,{row + 1000}")),
                ProjectFile.Other("things.schema.json", """
                    { "fields": [ { "name": "Name" }, { "name": "A" }, { "name": "B" } ], "primaryKey": "Name",
                      "foreignKeys": [ { "fields": ["A", "B"], "reference": { "resource": "others", "fields": ["Code", "Number"] } } ] }
                    """),
                ProjectFile.Of("others.csv", "Code,Number\nP1,1\n"))));

        [Fact]
        public void Each_cell_where_some_name_rows() => Assert.Equal(
            Enumerable.Range(0, 20).Select(row => $"'n{row}': On names '{row + 1000}', which does not exist"),
            Messages(new RuleTest(
                ProjectFile.Of("things.csv", "Name,On\n" + Rows(20, row => $"n{row},{row + 1000}") + "x,P1\n"),
                ProjectFile.Other("things.schema.json", Schema),
                ProjectFile.Of("others.csv", "Code\nP1\nP2\n"))));

        [Fact]
        public void A_cell_of_a_row_that_is_left_out() => RuleTest.Csv("""
            Name,On
            {|PTG2005+:a|},a
            {|PTG2005:a|},{|PTG2008:zz|}
            """).WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "On" } ], "primaryKey": "Name", "foreignKeys": [ { "fields": "On", "reference": { "fields": "Name" } } ] }
            """).Finds();

        private const string Schema = """
            { "fields": [ { "name": "Name" }, { "name": "On" } ], "primaryKey": "Name",
              "foreignKeys": [ { "fields": "On", "reference": { "resource": "others", "fields": "Code" } } ] }
            """;

        private static RuleTest Many(string others) => new(
            ProjectFile.Of("things.csv", "Name,On\n" + Rows(300, row => $"n{row},{row + 1000}")),
            ProjectFile.Other("things.schema.json", Schema),
            ProjectFile.Of("others.csv", others));

        private static string Rows(int count, Func<int, FormattableString> row) =>
            string.Concat(Enumerable.Range(0, count).Select(number => FormattableString.Invariant(row(number)) + "\n"));

        private static IEnumerable<string> Messages(RuleTest test) => test.Run()
            .Where(finding => finding.Id != "PTG1007").Select(finding => finding.GetMessage(Language.English));
    }

    public class Guards
    {
        [Theory]
        [InlineData("integer", "1", "integer", "01")]
        [InlineData("integer", "01", "integer", "1")]
        [InlineData("number", "1", "number", "1.0")]
        [InlineData("integer", "1", "number", "1.0")]
        [InlineData("integer", "01", "string", "01")]
        [InlineData("string", "01", "integer", "01")]
        public void Values_that_rows_have_in_another_spelling(string keyType, string key, string type, string cell) =>
            ByValue(keyType, key, type, cell).FindsNothing();

        [Theory]
        [InlineData("number", "1.0", "integer", "01")]
        public void Such_values_of_another_table(string keyType, string key, string type, string cell) => new RuleTest(
            ProjectFile.Of("things.csv", $"Name,On\na,{cell}\n"),
            ProjectFile.Other("things.schema.json", $$"""
                { "fields": [ { "name": "Name" }, { "name": "On", "type": "{{type}}" } ], "primaryKey": "Name",
                  "foreignKeys": [ { "fields": "On", "reference": { "resource": "others", "fields": "Code" } } ] }
                """),
            ProjectFile.Of("others.csv", $"Code,Title\n{key},x\n"),
            ProjectFile.Other("others.schema.json", $$"""
                { "fields": [ { "name": "Code", "type": "{{keyType}}" }, { "name": "Title" } ], "primaryKey": "Code" }
                """)).FindsNothing();

        [Theory]
        [InlineData("BERT")]
        [InlineData("BERT;GPT")]
        [InlineData("")]
        public void Names_that_rows_have(string cell) => Table(cell).FindsNothing();

        [Fact]
        public void A_text_in_another_spelling_is_another_text() => ByValue("string", "1", "string", "{|PTG2008:01|}")
            .Finds("'x': On names '01', which does not exist");
    }

    public class Ignores
    {
        [Fact]
        public void Columns_that_are_no_foreign_key() => RuleTest.Csv("""
            Model,BuiltOn
            BERT,
            RoBERTa,BRET
            """).FindsNothing();
    }

    private static RuleTest ByValue(string keyType, string key, string type, string cell) => RuleTest.Csv($"Name,Code,On\nx,{key},{cell}\ny,7,\n")
        .WithSchema($$"""
            { "fields": [ { "name": "Name" }, { "name": "Code", "type": "{{keyType}}" }, { "name": "On", "type": "{{type}}" } ], "primaryKey": "Name",
              "foreignKeys": [ { "fields": "On", "reference": { "fields": "Code" } } ] }
            """);

    private static RuleTest Table(string cell) => RuleTest.Csv($"Model,BuiltOn\nBERT,\nGPT,\nRoBERTa,{cell}\n").WithSchema("""
        {
          "fields": [ { "name": "Model", "type": "string" }, { "name": "BuiltOn", "type": "list", "delimiter": ";" } ],
          "primaryKey": ["Model"],
          "foreignKeys": [ { "fields": ["BuiltOn"], "reference": { "fields": ["Model"] } } ]
        }
        """);
}
