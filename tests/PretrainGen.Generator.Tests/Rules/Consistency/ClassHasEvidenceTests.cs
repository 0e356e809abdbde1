using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class ClassHasEvidenceTests
{
    public class Reports
    {
        [Fact]
        public void A_class_that_nothing_speaks_for() => ModelTable
            .Of("GShard,{|PTG3006:对比式|},distributed over many GPUs,", "BERT,生成式,masked words,")
            .Finds("'GShard' is classed '对比式' (Contrastive), but nothing in Method is evidence for any class");

        [Fact]
        public void Words_for_several_classes() => ModelTable
            .Of("wav2vec,{|PTG3006:对比式|},{|PTG3006+:掩码加对比学习|},")
            .Finds("'wav2vec' is classed '对比式' (Contrastive), but its words are evidence for 'Generative' ('掩码') and 'Contrastive' ('对比')");

        [Fact]
        public void It_as_information_only() =>
            Assert.Equal(DiagnosticSeverity.Info, Assert.Single(ModelTable.Of("GShard,对比式,many GPUs,").Run()).Severity);
    }

    public class Guards
    {
        [Fact]
        public void A_class_with_words_of_its_own_or_inherited() => ModelTable
            .Of("BERT,生成式,masked words,", "RoBERTa,生成式,longer,BERT").FindsNothing();

        [Fact]
        public void A_waived_row() => ModelTable
            .With(
                ModelTable.Evidence + """, "waivers": [ { "rule": "class-cues", "key": "wav2vec 2.0", "reason": "it is both" } ]""",
                "wav2vec 2.0,对比式,masked and contrastive,")
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_row_without_a_class() => ModelTable.Of("AlexNet,,convolutions,").FindsNothing();

        [Fact]
        public void A_class_that_is_none() => ModelTable.Of("GShard,{|PTG2003:Contrastiv|},many GPUs,").Finds();
    }
}
