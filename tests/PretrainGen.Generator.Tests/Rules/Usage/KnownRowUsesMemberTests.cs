using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Usage;

public class KnownRowUsesMemberTests
{
    public class Reports
    {
        [Theory]
        [InlineData("""_ = ModelTable.Get({|PTG5002:"BERT"|});""")]
        [InlineData("""ModelTable.Get({|PTG5002:"BERT"|});""")]
        [InlineData("""_ = ModelTable.Parse({|PTG5002:"BERT"|});""")]
        [InlineData("""_ = Model.Parse({|PTG5002:"BERT"|});""")]
        [InlineData("""_ = ModelTable.Get(name: {|PTG5002:"BERT"|}).Year;""")]
        [InlineData("""_ = ModelTable.Get({|PTG5002:ModelNames.BERT|});""")]
        [InlineData("""_ = ModelTable.Get({|PTG5002:nameof(Model.BERT)|});""")]
        [InlineData("""const string Name = "BERT"; _ = ModelTable.Get({|PTG5002:Name|});""")]
        [InlineData("""const string End = "RT"; _ = ModelTable.Get({|PTG5002:$"BE{End}"|});""")]
        [InlineData("""System.Linq.Expressions.Expression<Func<Model>> look = () => ModelTable.Parse({|PTG5002:"BERT"|}); _ = look;""")]
        public void A_name_of_a_row(string statement) => ModelCode.Of(statement).Finds("The row 'BERT' is known while compiling: use Model.BERT");

        [Fact]
        public void A_further_name_of_a_row() => ModelCode.Of("""_ = ModelTable.Get({|PTG5002:"GPT 1"|});""")
            .Finds("The row 'GPT 1' is known while compiling: use Model.GPT");

        [Fact]
        public void A_name_that_is_no_identifier() => ModelCode.Of("""_ = ModelTable.Get({|PTG5002:"wav2vec 2.0"|});""")
            .Finds("The row 'wav2vec 2.0' is known while compiling: use Model.Wav2vec2_0");

        [Fact]
        public void As_an_information() => Assert.Equal(DiagnosticSeverity.Info, Assert.Single(ModelCode.Of("""_ = ModelTable.Get("BERT");""").Run()).Severity);

        [Fact]
        public void Tables_of_another_project()
        {
            var library = new CheckedProject(ModelCode.Of(""), ModelCode.Of("").FilesWithoutMarks()).Compilation;

            (new RuleTest().WithCode(ModelCode.Method("""_ = ModelTable.Get({|PTG5002:"wav2vec 2.0"|}).Year + ModelTable.Get("GPT 1").Year;""")) with
            { References = [library.ToMetadataReference()] }).Finds("The row 'wav2vec 2.0' is known while compiling: use Model.Wav2vec2_0");
        }

        [Fact]
        public void Tables_of_a_library()
        {
            var library = MetadataReference.CreateFromImage(new TestProject(ModelCode.Project().Files).Run().Emit());

            (new RuleTest().WithCode(ModelCode.Method("""_ = Model.Parse({|PTG5002:"BERT"|});""")) with { References = [library] }).Finds();
        }
    }

    public class Guards
    {
        [Theory]
        [InlineData("""_ = ModelTable.Get(Model.BERT);""")]
        [InlineData("""_ = ModelTable.TryGet("BERT", out _);""")]
        [InlineData("""_ = ModelTable.TryParse("BERT", out _);""")]
        public void What_has_no_shorter_form(string statement) => ModelCode.Of(statement).FindsNothing();

        [Theory]
        [InlineData("""ModelTable.Parse("BERT");""")]
        [InlineData("""Action check = () => ModelTable.Parse("BERT"); check();""")]
        public void A_check_that_a_row_is_there(string statement) => ModelCode.Of(statement).FindsNothing();

        [Fact]
        public void Tables_of_a_library_without_names()
        {
            var library = MetadataReference.CreateFromImage(new TestProject(ModelCode.Project(("Emit", "Entries")).Files).Run().Emit());

            Assert.Empty((new RuleTest().WithCode(ModelCode.Method("""_ = ModelTable.Get("BERT");""")) with { References = [library] }).Run());
        }
    }

    public class Ignores
    {
        [Theory]
        [InlineData("""foreach (var name in new[] { "BERT" }) _ = ModelTable.Get(name);""")]
        [InlineData("""Func<string, ModelEntry> get = ModelTable.Get; _ = get("BERT");""")]
        public void What_is_no_lookup_of_a_constant(string statement) => ModelCode.Of(statement).FindsNothing();

        [Fact]
        public void Names_that_are_in_no_row() => Assert.Equal(["PTG5001"], ModelCode.Of("""_ = ModelTable.Get("BRET");""").Run().Select(finding => finding.Id));
    }
}
