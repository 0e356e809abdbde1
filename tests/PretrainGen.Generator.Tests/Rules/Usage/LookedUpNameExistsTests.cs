using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Usage;

public class LookedUpNameExistsTests
{
    public class Reports
    {
        [Theory]
        [InlineData("""_ = ModelTable.Get({|PTG5001:"BRET"|});""")]
        [InlineData("""_ = ModelTable.Parse({|PTG5001:"BRET"|});""")]
        [InlineData("""_ = ModelTable.Get({|PTG5001:"BRET"|}.AsSpan());""")]
        [InlineData("""_ = ModelTable.Get({|PTG5001:"BRET"|}, StringComparison.Ordinal);""")]
        [InlineData("""_ = ModelTable.Get({|PTG5001:"BRET"|}, StringComparison.OrdinalIgnoreCase);""")]
        [InlineData("""_ = Model.Parse({|PTG5001:"BRET"|});""")]
        [InlineData("""_ = ModelExtensions.Parse({|PTG5001:"BRET"|});""")]
        public void A_name_that_is_in_no_row(string statement) => ModelCode.Of(statement).Finds("No row of Model is called 'BRET'; did you mean 'BERT'?");

        [Theory]
        [InlineData("""_ = ModelTable.Get({|PTG5001:"bert"|});""", "'BERT'")]
        [InlineData("""_ = ModelTable.Get({|PTG5001:"bert"|}, StringComparison.Ordinal);""", "'BERT'")]
        [InlineData("""_ = ModelTable.Get(comparison: StringComparison.Ordinal, name: {|PTG5001:"bert"|});""", "'BERT'")]
        [InlineData("""_ = ModelTable.Get({|PTG5001:nameof(Model.Wav2vec2_0)|});""", "'wav2vec 2.0'")]
        [InlineData("""_ = ModelTable.Get({|PTG5001:"BERT "|});""", "'BERT'")]
        public void A_name_that_is_not_there_to_the_letter(string statement, string meant) =>
            Assert.Contains($"; did you mean {meant}", Assert.Single(ModelCode.Of(statement).Run()).GetMessage(Language.English), StringComparison.Ordinal);

        [Theory]
        [InlineData("""const string Name = "BRET"; _ = ModelTable.Get({|PTG5001:Name|});""")]
        [InlineData("""_ = ModelTable.Get(name: {|PTG5001:"BRET"|});""")]
        [InlineData("""_ = ModelTable.Get({|PTG5001:"BR" + "ET"|});""")]
        [InlineData("""const string Start = "BR"; _ = ModelTable.Get({|PTG5001:$"{Start}ET"|});""")]
        [InlineData("""_ = ModelTable.Get({|PTG5001:@"BRET"|});""")]
        [InlineData("""System.Linq.Expressions.Expression<Func<Model>> look = () => ModelTable.Parse({|PTG5001:"BRET"|}); _ = look;""")]
        [InlineData("""_ = Consumer.ModelTable.Get({|PTG5001:"BRET"|});""")]
        public void Every_constant(string statement) => ModelCode.Of(statement).Finds("No row of Model is called 'BRET'; did you mean 'BERT'?");

        [Fact]
        public void A_comparison_that_is_not_known() => ModelCode.Of("""
            foreach (var comparison in new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase })
                        _ = ModelTable.Get({|PTG5001:"BRET"|}, comparison).Year + ModelTable.Get("bert", comparison).Year;
            """).Finds();

        [Fact]
        public void Names_of_another_table() => ModelCode.Of("""_ = ModelTable.Get({|PTG5001:LabNames.BERT_Lab|});""")
            .With(ProjectFile.Of("labs.csv", "Name,City\nBERT-Lab,Berlin\n"))
            .Finds("No row of Model is called 'BERT-Lab'; did you mean 'BERT'?");

        [Fact]
        public void A_name_that_is_like_no_other() => ModelCode.Of("""_ = ModelTable.Get({|PTG5001:""|}).Year + ModelTable.Get({|PTG5001:"完全不同"|}).Year;""")
            .Finds("No row of Model is called ''", "No row of Model is called '完全不同'");

        [Fact]
        public void A_name_on_one_line() => ModelCode.Of("""_ = ModelTable.Get({|PTG5001:"a\nb\u202E"|});""")
            .Finds("No row of Model is called 'a\\u000Ab\\u202E'");

        [Fact]
        public void Through_other_names_of_the_class() => ModelCode.Project().WithCode("""
            using Lookup = Consumer.ModelTable;
            using static Consumer.ModelTable;

            internal static class Program
            {
                private static readonly int Year = Lookup.Get({|PTG5001:"BRET"|}).Year + Get({|PTG5001:"BRET"|}).Year;
            }
            """).Finds();

        [Fact]
        public void Tables_that_are_internal() => ModelCode.Project(("Accessibility", "internal"))
            .WithCode(ModelCode.Method("""_ = ModelTable.Get({|PTG5001:"BRET"|});""")).Finds();

        [Fact]
        public void Tables_of_any_namespace() => new RuleTest(
            ProjectFile.Of("models.csv", "Name,Year\nBERT,2018\n", ("Namespace", "A.event.B")),
            ProjectFile.Of("labs/models.csv", "Name,Year\nGPT,2018\n", ("Namespace", "Other")))
            .WithCode("""
                _ = A.@event.B.ModelTable.Get({|PTG5001:"GPT"|}).Year + Other.ModelTable.Get({|PTG5001:"BERT"|}).Year;
                """).Finds();

        [Fact]
        public void Tables_of_no_namespace() => (RuleTest.Csv("Name,Legs\nAnt,6\n").WithCode("""_ = ThingTable.Get({|PTG5001:"Ent"|});""") with { RootNamespace = "" })
            .Finds("No row of Thing is called 'Ent'; did you mean 'Ant'?");

        [Theory]
        [InlineData("net472")]
        [InlineData("net8.0")]
        public void On_older_frameworks(string platform) => (ModelCode.Of("""
            ModelEntry entry = ModelTable.Get({|PTG5001:"BRET"|});
                    entry = ModelTable.Get({|PTG5001:"BRET"|}.AsSpan(), StringComparison.Ordinal);
            """) with
        { Platform = TargetPlatform.Named(platform) }).Finds();
    }

    public class Guards
    {
        [Theory]
        [InlineData("""_ = ModelTable.Get("BERT");""")]
        [InlineData("""_ = ModelTable.Get("GPT 1");""")]
        [InlineData("""_ = ModelTable.Get("BERT".AsSpan());""")]
        [InlineData("""_ = ModelTable.Get("bert", StringComparison.OrdinalIgnoreCase);""")]
        [InlineData("""_ = ModelTable.Get("gpt-1", StringComparison.OrdinalIgnoreCase);""")]
        [InlineData("""_ = ModelTable.Parse("wav2vec 2.0");""")]
        [InlineData("""_ = Model.Parse(ModelNames.Wav2vec2_0);""")]
        public void Names_of_rows(string statement) => Assert.DoesNotContain(ModelCode.Of(statement).Run(), finding => finding.Id == "PTG5001");

        [Fact]
        public void Names_in_any_file_of_the_entity() => new RuleTest(
            ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\n", ("EntityName", "Thing")),
            ProjectFile.Of("b.csv", "Name,Wings\nBat,2\n", ("EntityName", "Thing")))
            .WithCode(ModelCode.Method("""_ = ThingTable.Get("ANT", StringComparison.OrdinalIgnoreCase).Legs + ThingTable.Get("BAT", StringComparison.OrdinalIgnoreCase).Wings;""")).FindsNothing();
    }

    public class Ignores
    {
        [Theory]
        [InlineData("""foreach (var name in new[] { "BRET" }) _ = ModelTable.Get(name);""")]
        [InlineData("""string? name = null; _ = ModelTable.TryGet(name, out _);""")]
        [InlineData("""_ = ModelTable.TryGet((string?)null, out _);""")]
        [InlineData("""_ = ModelTable.Get(Model.BERT);""")]
        [InlineData("""Func<string, ModelEntry> get = ModelTable.Get; _ = get("BRET");""")]
        [InlineData("""_ = nameof(ModelTable.Get) + "BRET";""")]
        [InlineData("""_ = Enum.Parse<Model>("BRET");""")]
        [InlineData("""_ = ModelTable.TryGet("BRET", out _);""")]
        [InlineData("""_ = ModelTable.TryGet("BRET", StringComparison.OrdinalIgnoreCase, out _);""")]
        [InlineData("""_ = ModelTable.TryParse("BRET", out _);""")]
        [InlineData("""_ = Model.TryParse("BRET", out _);""")]
        [InlineData("""_ = ModelTable.Contains("BRET");""")]
        public void What_throws_nothing_or_is_no_lookup_of_a_constant(string statement) => ModelCode.Of(statement).FindsNothing();

        [Fact]
        public void A_class_of_somebody_else() => ModelCode.Project().WithCode("""
            namespace Elsewhere
            {
                [System.CodeDom.Compiler.GeneratedCode("OtherGen", "1.0.0")]
                internal static class ModelTable
                {
                    public static int Get(string name) => name.Length;
                }

                internal static class ModelExtensions
                {
                    public static int Parse(this string name) => name.Length;
                }

                internal static class Program
                {
                    private static int Run() => ModelTable.Get("BRET") + "BRET".Parse();
                }
            }
            """).FindsNothing();

        [Fact]
        public void Code_that_a_generator_wrote() => ModelCode.Project().WithCode("// <auto-generated/>\n" + ModelCode.Method("""_ = ModelTable.Get("BRET");""")).FindsNothing();

        [Fact]
        public void Tables_of_another_project_whose_further_names_are_not_known()
        {
            var library = new CheckedProject(ModelCode.Of(""), ModelCode.Of("").FilesWithoutMarks()).Compilation;

            Assert.Empty((new RuleTest().WithCode(ModelCode.Method("""_ = ModelTable.Get("BERT-base").Year + ModelTable.Get("BRET").Year;""")) with
            { References = [library.ToMetadataReference()] }).Run());
        }
    }
}
