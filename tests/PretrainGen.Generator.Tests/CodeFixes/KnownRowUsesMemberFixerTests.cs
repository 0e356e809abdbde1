using PretrainGen.CodeFixes;
using PretrainGen.Generator.Tests.Rules.Usage;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.CodeFixes;

public class KnownRowUsesMemberFixerTests
{
    [Theory]
    [InlineData("""_ = ModelTable.Get("BERT");""", """_ = ModelTable.Get(Model.BERT);""")]
    [InlineData("""_ = ModelTable.Get(name: "BERT").Year;""", """_ = ModelTable.Get(Model.BERT).Year;""")]
    [InlineData("""_ = ModelTable.Get(/* this */ "BERT" /* one */);""", """_ = ModelTable.Get(/* this */ Model.BERT /* one */);""")]
    [InlineData("""_ = ModelTable.Get(("BERT"));""", """_ = ModelTable.Get(Model.BERT);""")]
    [InlineData("""_ = ModelTable.Get((string)"BERT"!);""", """_ = ModelTable.Get(Model.BERT);""")]
    [InlineData("""_ = ModelTable.Get(ModelNames.BERT);""", """_ = ModelTable.Get(Model.BERT);""")]
    [InlineData("""_ = ModelTable.Get("GPT 1");""", """_ = ModelTable.Get(Model.GPT);""")]
    public void The_member_takes_the_place_of_the_name(string before, string after) => Assert.Equal(ModelCode.Method(after), Of(before).Fix());

    [Theory]
    [InlineData("""_ = ModelTable.Parse("BERT");""", """_ = Model.BERT;""")]
    [InlineData("""_ = Model.Parse("wav2vec 2.0");""", """_ = Model.Wav2vec2_0;""")]
    [InlineData("""_ = ModelTable.Parse("BERT").Year;""", """_ = Model.BERT.Year;""")]
    [InlineData("""_ = /* a */ Model.Parse(/* b */ "BERT" /* c */) /* d */;""", """_ = /* a */ /* b */ Model.BERT /* c */ /* d */;""")]
    [InlineData("""Func<Model> bert = () => Model.Parse("BERT"); _ = bert;""", """Func<Model> bert = () => Model.BERT; _ = bert;""")]
    [InlineData("_ = Model.Parse(\n            \"BERT\"); // last", "_ = Model.BERT; // last")]
    [InlineData("_ = Model.Parse( // first\n            \"BERT\");", "_ = // first\n            Model.BERT;")]
    public void The_member_takes_the_place_of_the_call(string before, string after) => Assert.Equal(ModelCode.Method(after), Of(before).Fix());

    [Fact]
    public void The_title_names_the_member() => Assert.Equal(["Use Model.Wav2vec2_0"], Of("""_ = ModelTable.Get("wav2vec 2.0");""").Titles());

    [Theory]
    [InlineData("", "Consumer.ModelTable", "Consumer.Model.BERT")]
    [InlineData("using Consumer;", "ModelTable", "Model.BERT")]
    [InlineData("using M = Consumer.Model;", "Consumer.ModelTable", "M.BERT")]
    [InlineData("using T = Consumer.ModelTable;", "T", "Consumer.Model.BERT")]
    public void The_member_is_qualified_as_the_place_needs(string usings, string table, string member)
    {
        string Code(string expression) => $$"""
            {{usings}}

            internal static class Program
            {
                private static readonly object Found = {{expression}};
            }
            """;

        Assert.Equal(Code(member), Of(ModelCode.Project().WithCode(Code($"{table}.Parse(\"BERT\")"))).Fix());
        Assert.Equal(Code($"{table}.Get({member})"), Of(ModelCode.Project().WithCode(Code($"{table}.Get(\"BERT\")"))).Fix());
    }

    [Fact]
    public void A_member_of_the_class_that_is_called_like_the_enum_is_not_taken_for_it()
    {
        const string Before = """
            using Consumer;

            internal class Program
            {
                private string Model { get; } = "";

                private Consumer.Model Found => ModelTable.Parse("BERT");
            }
            """;

        Assert.Equal(Before.Replace("ModelTable.Parse(\"BERT\")", "Consumer.Model.BERT", StringComparison.Ordinal), Of(ModelCode.Project().WithCode(Before)).Fix());
    }

    [Fact]
    public void All_are_fixed_at_once() => Assert.Equal(
        ModelCode.Method("""_ = ModelTable.Get(Model.BERT).Year + Model.RoBERTa.Year + ModelTable.Get(Model.GPT).Year;"""),
        Of("""_ = ModelTable.Get("BERT").Year + Model.Parse("RoBERTa").Year + ModelTable.Get("GPT-1").Year;""").FixAll());

    private static FixTest Of(string statements) => Of(ModelCode.Of(statements));

    private static FixTest Of(RuleTest test) => new(new KnownRowUsesMemberFixer(), test);
}
