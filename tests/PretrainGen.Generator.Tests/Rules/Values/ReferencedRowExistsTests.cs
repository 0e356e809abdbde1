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
    }

    public class Guards
    {
        [Theory]
        [InlineData("BERT")]
        [InlineData("BERT;GPT")]
        [InlineData("")]
        public void Names_that_rows_have(string cell) => Table(cell).FindsNothing();
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

    private static RuleTest Table(string cell) => RuleTest.Csv($"Model,BuiltOn\nBERT,\nGPT,\nRoBERTa,{cell}\n").WithSchema("""
        {
          "fields": [ { "name": "Model", "type": "string" }, { "name": "BuiltOn", "type": "list", "delimiter": ";" } ],
          "primaryKey": ["Model"],
          "foreignKeys": [ { "fields": ["BuiltOn"], "reference": { "fields": ["Model"] } } ]
        }
        """);
}
