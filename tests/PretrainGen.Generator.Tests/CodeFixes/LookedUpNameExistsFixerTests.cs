using PretrainGen.CodeFixes;
using PretrainGen.Generator.Tests.Rules.Usage;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.CodeFixes;

public class LookedUpNameExistsFixerTests
{
    [Theory]
    [InlineData("""_ = ModelTable.Get("BRET");""", """_ = ModelTable.Get("BERT");""")]
    [InlineData("""_ = ModelTable.Get(@"BRET");""", """_ = ModelTable.Get("BERT");""")]
    [InlineData("""_ = ModelTable.Get(("BRET"));""", """_ = ModelTable.Get(("BERT"));""")]
    [InlineData("""_ = ModelTable.Get("BR" + "ET");""", """_ = ModelTable.Get("BERT");""")]
    [InlineData("""_ = ModelTable.Get(name: "BRET");""", """_ = ModelTable.Get(name: "BERT");""")]
    [InlineData("""_ = ModelTable.Get(/* this */ "BRET" /* one */);""", """_ = ModelTable.Get(/* this */ "BERT" /* one */);""")]
    [InlineData("""_ = ModelTable.Get(nameof(Model.Wav2vec2_0));""", """_ = ModelTable.Get("wav2vec 2.0");""")]
    [InlineData("""_ = ModelTable.Get("BRET".AsSpan());""", """_ = ModelTable.Get("BERT".AsSpan());""")]
    [InlineData("""_ = ModelTable.Get("BRET", StringComparison.Ordinal);""", """_ = ModelTable.Get("BERT", StringComparison.Ordinal);""")]
    [InlineData("""_ = Model.Parse("BRET");""", """_ = Model.Parse("BERT");""")]
    public void The_nearest_name_takes_the_place(string before, string after) => Assert.Equal(ModelCode.Method(after), Of(ModelCode.Of(before)).Fix());

    [Fact]
    public void Up_to_three_names_are_offered()
    {
        var test = Of(ModelCode.Of("""_ = ModelTable.Get("BERT_");""").With(ProjectFile.Of("more.csv", "Name,Year\nBERT2,2019\nBERTs,2019\nBERTy,2019\n", ("EntityName", "Model"))));

        Assert.Equal(["Replace with 'BERT'", "Replace with 'BERT2'", "Replace with 'BERTs'"], test.Titles());
        Assert.Equal(ModelCode.Method("""_ = ModelTable.Get("BERTs");"""), test.Fix(rank: 2));
    }

    [Fact]
    public void Nothing_is_offered_where_no_name_is_near() => Assert.Empty(Of(ModelCode.Of("""_ = ModelTable.Get("完全不同");""")).Titles());

    [Theory]
    [InlineData("生成式模型", "生成式摸型", "生成式模型")]
    [InlineData("a\"b\\c", "a\"b\\d", "a\\\"b\\\\c")]
    [InlineData("abc\u202Edef", "abcdeg", "abc\\u202edef")]
    [InlineData("abc\U000E0041def", "abcdef", "abc\\udb40\\udc41def")]
    public void Any_name_becomes_a_literal_that_can_be_read(string name, string written, string literal)
    {
        var table = $"Name,Year\n\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",1\nother,2\n";
        var code = ModelCode.Method($"_ = ThingTable.Get(\"{written.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\");");

        Assert.Equal(ModelCode.Method($"_ = ThingTable.Get(\"{literal}\");"), Of(RuleTest.Csv(table).WithCode(code)).Fix());
    }

    [Fact]
    public void All_are_fixed_at_once_each_by_its_own_nearest() => Assert.Equal(
        ModelCode.Method("""_ = ModelTable.Get("BERT").Year + ModelTable.Get("RoBERTa").Year + Model.Parse("wav2vec 2.0").Year;"""),
        Of(ModelCode.Of("""_ = ModelTable.Get("BRET").Year + ModelTable.Get("RoBRETa").Year + Model.Parse("wav2vec2").Year;""")).FixAll());

    [Fact]
    public void All_that_can_be_fixed_where_the_first_cannot() => Assert.Equal(
        ModelCode.Method("""_ = ModelTable.Get("nothing like it").Year + ModelTable.Get("BERT").Year + Model.Parse("RoBERTa").Year;"""),
        Of(ModelCode.Of("""_ = ModelTable.Get("nothing like it").Year + ModelTable.Get("BRET").Year + Model.Parse("RoBRETa").Year;""")).FixAll());

    private static FixTest Of(RuleTest test) => new(new LookedUpNameExistsFixer(), test);
}
